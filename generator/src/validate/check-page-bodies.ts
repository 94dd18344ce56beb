import { isArray, isObject, member, type Json } from "../model/json.js";
import { childOf, type Location } from "../model/location.js";
import type { Content, SchemaNode } from "../resolve/document.js";
import { checkPageHeaders } from "./check-page-headers.js";
import { compareKeywords } from "./compare-keywords.js";
import { findUndocumented } from "./find-undocumented.js";
import { includedSchemas } from "./included-schemas.js";
import type { OperationCheck } from "./page-check.js";
import { replaceAt } from "./replace-at.js";
import { reportDisagreement } from "./report-disagreement.js";
import { SchemaValidator } from "./schema-validator.js";

/** Checks the bodies that the page documents: statuses, properties, headers, and examples with their errata corrected. */
export function checkPageBodies(check: OperationCheck): void {
  const { page, operation } = check;
  const validator = new SchemaValidator(check.document);
  const request = member(page.root, "request");
  if (isObject(request)) {
    const body = operation.requestBody;
    if (body === null)
      reportDisagreement(check, {
        at: operation.at,
        page: childOf(page.at, "request"),
        message: "The page documents a request body, but the operation has none.",
        onKey: true,
      });
    else
      checkBody(check, {
        stated: request,
        at: childOf(page.at, "request"),
        contents: body.content,
        keys: ["request"],
        validator,
      });
  }
  const responses = member(page.root, "responses");
  for (const [status, stated] of Object.entries(isObject(responses) ? responses : {})) {
    const at = childOf(page.at, "responses", status);
    const response = operation.responses.find((each) => each.status === status);
    if (response === undefined) {
      reportDisagreement(check, {
        at: childOf(operation.at, "responses"),
        page: at,
        message: `The page documents the status ${status}, which the operation does not declare.`,
        onKey: true,
      });
      continue;
    }
    checkPageHeaders(check, response, { stated, at, validator });
    checkBody(check, { stated, at, contents: response.content, keys: ["responses", status], validator });
  }
}

interface BodyCheck {
  readonly stated: Json;
  readonly at: Location;
  readonly contents: readonly Content[];
  /** The path of the body's entry in the page, as a list of keys. */
  readonly keys: readonly string[];
  readonly validator: SchemaValidator;
}

function checkBody(check: OperationCheck, { stated, at, contents, keys, validator }: BodyCheck): void {
  const schema = contents[0]?.schema ?? null;
  if (schema === null) return;
  const owner = contents[0]?.at ?? check.operation.at;
  checkRequired(check, { schema, stated, at, owner });
  checkProperties(check, { schema, stated, at, owner });
  const example = member(stated, "example");
  if (example === undefined || example === null) return;
  for (const { pointer, message } of validator.validate(schema, example)) {
    reportDisagreement(check, {
      at: owner,
      page: `${childOf(at, "example")}${pointer}`,
      message: `The example on the page does not match this schema: it ${message}.`,
      onKey: true,
    });
  }
  for (const { pointer, message } of findUndocumented(schema, example, check.document)) {
    reportDisagreement(check, {
      at: owner,
      page: `${childOf(at, "example")}${pointer}`,
      message: `The example on the page ${message}.`,
      onKey: true,
    });
  }
  checkErrata(check, { schema, example, keys, validator });
}

/** Reports an erratum whose printed value is valid. Either the document has changed, or the page was right. */
function checkErrata(
  { page, document, reporter }: OperationCheck,
  {
    schema,
    example,
    keys,
    validator,
  }: {
    readonly schema: SchemaNode;
    readonly example: Json;
    readonly keys: readonly string[];
    readonly validator: SchemaValidator;
  },
): void {
  const prefix = [...keys, "example"];
  for (const { keys: path, printed, at } of page.errata) {
    if (!prefix.every((key, index) => path[index] === key)) continue;
    const value = replaceAt(example, path.slice(prefix.length), printed);
    if (validator.validate(schema, value).length > 0 || findUndocumented(schema, value, document).length > 0) continue;
    reporter.report({
      code: "unnecessary-erratum",
      severity: "error",
      at,
      message: 'The erratum is unnecessary: the value of "printed" is valid.',
      help: "Remove the erratum, or make the schema as strict as the service.",
    });
  }
}

interface SchemaCheck {
  readonly schema: SchemaNode;
  readonly stated: Json;
  readonly at: Location;
  readonly owner: Location;
}

function checkRequired(check: OperationCheck, { schema, stated, at, owner }: SchemaCheck): void {
  const names = member(stated, "required");
  if (!isArray(names)) return;
  const required = new Set(requiredNames(schema, check));
  for (const name of names) {
    if (typeof name !== "string" || required.has(name)) continue;
    const location = check.document.locationOf(includedSchemas(schema, check.document)[1] ?? schema);
    reportDisagreement(check, {
      at: location === "#" ? owner : location,
      page: childOf(at, "required"),
      message: `According to the page, the property ${JSON.stringify(name)} is required; here it is optional.`,
      onKey: true,
    });
  }
}

function requiredNames(schema: SchemaNode, check: OperationCheck): readonly string[] {
  return includedSchemas(schema, check.document).flatMap((part) => {
    const required = member(part, "required");
    return isArray(required) ? required.filter((name) => typeof name === "string") : [];
  });
}

function checkProperties(check: OperationCheck, { schema, stated, at, owner }: SchemaCheck): void {
  const properties = member(stated, "properties");
  for (const [name, entry] of Object.entries(isObject(properties) ? properties : {})) {
    const location = childOf(at, "properties", name);
    const property = findProperty(schema, name, check);
    if (property === null) {
      reportDisagreement(check, {
        at: owner,
        page: location,
        message: `The page documents the property ${JSON.stringify(name)}, which the schema does not have.`,
        onKey: true,
      });
      continue;
    }
    compareKeywords(check, {
      schema: property,
      stated: entry,
      at: location,
      subject: `the property ${JSON.stringify(name)}`,
      owner,
    });
    checkProperties(check, { schema: itemsOf(property, check) ?? property, stated: entry, at: location, owner });
  }
}

function findProperty(schema: SchemaNode, name: string, check: OperationCheck): SchemaNode | null {
  const declared = includedSchemas(schema, check.document).map((part) => member(member(part, "properties"), name));
  return declared.find((property) => isObject(property) || typeof property === "boolean") ?? null;
}

function itemsOf(schema: SchemaNode, check: OperationCheck): SchemaNode | null {
  return (
    includedSchemas(schema, check.document)
      .map((part) => member(part, "items"))
      .find(isObject) ?? null
  );
}
