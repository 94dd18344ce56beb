import { isArray, isObject, member, toText, type Json } from "../model/json.js";
import { childOf, type Location } from "../model/location.js";
import type { Content, Response, SchemaNode } from "../resolve/document.js";
import { compareKeywords, partsOf } from "./check-page-parameters.js";
import { reportDisagreement, type OperationCheck } from "./check-page.js";
import { replaceAt } from "./ledger-page.js";
import { SchemaValidator } from "./schema-validator.js";

/** The documented bodies: statuses, fields, headers, and examples, which are valid once errata are put right. */
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
        message: "The page documents a body, which the operation does not have.",
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
    checkHeaders(check, response, { stated, at, validator });
    checkBody(check, { stated, at, contents: response.content, keys: ["responses", status], validator });
  }
}

interface BodyCheck {
  readonly stated: Json;
  readonly at: Location;
  readonly contents: readonly Content[];
  /** Where in the page. */
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
      message: `The page's example does not fit this schema: it ${message}.`,
      onKey: true,
    });
  }
  checkErrata(check, { schema, example, keys, validator });
}

/** An erratum that nothing would fail without is none: the document has changed, or the page was right. */
function checkErrata(
  { page, reporter }: OperationCheck,
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
  for (const { keys: place, printed, at } of page.errata) {
    if (!prefix.every((key, index) => place[index] === key)) continue;
    if (validator.validate(schema, replaceAt(example, place.slice(prefix.length), printed)).length > 0) continue;
    reporter.report({
      code: "needless-erratum",
      severity: "error",
      at,
      message: "What the page prints here is valid: the erratum has no object.",
      help: "Remove the erratum, or make the document as strict as the service is.",
    });
  }
}

interface FieldCheck {
  readonly schema: SchemaNode;
  readonly stated: Json;
  readonly at: Location;
  readonly owner: Location;
}

function checkRequired(check: OperationCheck, { schema, stated, at, owner }: FieldCheck): void {
  const names = member(stated, "required");
  if (!isArray(names)) return;
  const required = new Set(requiredNames(schema, check));
  for (const name of names) {
    if (typeof name !== "string" || required.has(name)) continue;
    const place = check.document.locationOf(partsOf(schema, check.document)[0] ?? schema);
    reportDisagreement(check, {
      at: place === "#" ? owner : place,
      page: childOf(at, "required"),
      message: `The page says that the property ${JSON.stringify(name)} is required.`,
      onKey: true,
    });
  }
}

function requiredNames(schema: SchemaNode, check: OperationCheck): readonly string[] {
  const own = member(schema, "required");
  const names = isArray(own) ? own.filter((name) => typeof name === "string") : [];
  return [...names, ...partsOf(schema, check.document).flatMap((part) => requiredNames(part, check))];
}

function checkProperties(check: OperationCheck, { schema, stated, at, owner }: FieldCheck): void {
  const properties = member(stated, "properties");
  for (const [name, said] of Object.entries(isObject(properties) ? properties : {})) {
    const place = childOf(at, "properties", name);
    const property = findProperty(schema, name, check);
    if (property === null) {
      reportDisagreement(check, {
        at: owner,
        page: place,
        message: `The page documents the property ${JSON.stringify(name)}, which the schema does not have.`,
        onKey: true,
      });
      continue;
    }
    compareKeywords(check, {
      schema: property,
      stated: said,
      at: place,
      what: `the property ${JSON.stringify(name)}`,
      owner,
    });
    checkProperties(check, { schema: itemsOf(property, check) ?? property, stated: said, at: place, owner });
  }
}

function findProperty(schema: SchemaNode, name: string, check: OperationCheck): SchemaNode | null {
  const own = member(member(schema, "properties"), name);
  if (isObject(own) || typeof own === "boolean") return own;
  return (
    partsOf(schema, check.document)
      .map((part) => findProperty(part, name, check))
      .find((found) => found !== null) ?? null
  );
}

function itemsOf(schema: SchemaNode, check: OperationCheck): SchemaNode | null {
  const items = member(schema, "items");
  if (isObject(items)) return items;
  return (
    partsOf(schema, check.document)
      .map((part) => itemsOf(part, check))
      .find((found) => found !== null) ?? null
  );
}

function checkHeaders(
  check: OperationCheck,
  response: Response,
  { stated, at, validator }: { readonly stated: Json; readonly at: Location; readonly validator: SchemaValidator },
): void {
  const headers = member(stated, "headers");
  for (const [name, value] of Object.entries(isObject(headers) ? headers : {})) {
    const place = childOf(at, "headers", name);
    if (name.toLowerCase() === "content-type") {
      checkContentType(check, response, { value: toText(value), at: place });
      continue;
    }
    const declared = response.headers.find((header) => header.name.toLowerCase() === name.toLowerCase());
    if (declared === undefined) {
      reportDisagreement(check, {
        at: response.at,
        page: place,
        message: `The page shows the header ${name}, which the response does not declare.`,
        onKey: true,
      });
      continue;
    }
    for (const { message } of validator.validate(declared.schema, value)) {
      const own = check.document.locationOf(declared.schema);
      reportDisagreement(check, {
        at: own === "#" ? response.at : own,
        page: place,
        message: `The header ${name} as the page shows it ${message}.`,
        onKey: true,
      });
    }
  }
}

function checkContentType(
  check: OperationCheck,
  response: Response,
  { value, at }: { readonly value: string; readonly at: Location },
): void {
  const essence = (value.split(";")[0] ?? "").trim();
  if (response.content.some(({ mediaType }) => mediaType === essence)) return;
  reportDisagreement(check, {
    at: response.at,
    page: at,
    message: `The page shows a response of the type ${essence}.`,
    onKey: true,
  });
}
