import type { Reporter } from "../../diagnostics/reporter.js";
import { isObject, member } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import type { DocumentOperation, Parameter, RequestBody, Response, ResponseHeader } from "../document.js";
import type { LocatedValue } from "../references/located-value.js";
import { addPathQuery } from "./add-path-query.js";
import { readCallbacks } from "./read-callbacks.js";
import { readContent } from "./read-content.js";
import type { ReadContext, ReadPathItem } from "./read-context.js";
import { readPagination } from "./pagination/read-pagination.js";
import { readExamples } from "./read-examples.js";
import { arrayField, booleanField, entriesField, extensionsOf, stringField, stringsField } from "./read-fields.js";
import { nameOfResponse } from "./name-of-response.js";
import { readLinks } from "./read-links.js";
import { readParameter } from "./read-parameter.js";
import { readSecurityRequirements } from "./read-security.js";
import { readServers } from "./read-servers.js";

interface OperationSource {
  readonly path: string;
  readonly method: string;
  /** The path item that contains the operation. */
  readonly item: LocatedValue;
  readonly operation: LocatedValue;
}

/**
 * Reads one operation. `readPathItem`, which reads the operation's callbacks, is a parameter because importing it would
 * create a cycle.
 */
export function readOperation(
  { path, method, item, operation }: OperationSource,
  context: ReadContext,
  readPathItem: ReadPathItem,
): DocumentOperation {
  const { value, at } = operation;
  const externalDocs = member(value, "externalDocs") ?? null;
  return {
    at,
    path,
    method,
    operationId: stringField(value, "operationId"),
    givenName: null,
    pagination: readPagination(extensionsOf(value), at, context.reporter),
    tags: stringsField(value, "tags"),
    summary: stringField(value, "summary") ?? stringField(item.value, "summary"),
    description: stringField(value, "description") ?? stringField(item.value, "description"),
    deprecated: booleanField(value, "deprecated"),
    docsUrl: stringField(externalDocs, "url"),
    parameters: addPathQuery(path, readParameters(item, operation, context), at),
    requestBody: readRequestBody(operation, context),
    responses: readResponses(operation, context),
    security: readSecurityRequirements(operation),
    servers:
      member(value, "servers") !== undefined
        ? readServers(operation)
        : member(item.value, "servers") !== undefined
          ? readServers(item)
          : null,
    callbacks: readCallbacks(operation, context, readPathItem),
    extensions: {
      // If a path item is internal, so are all of its operations.
      ...(member(item.value, "x-internal") === true ? { "x-internal": true } : {}),
      ...extensionsOf(value),
    },
  };
}

/**
 * Reads the parameters of a path item and an operation. The operation's parameters override those with the same name
 * and `in`.
 */
function readParameters(item: LocatedValue, operation: LocatedValue, context: ReadContext): readonly Parameter[] {
  const parameters = new Map<string, Parameter>();
  for (const { value, at } of [item, operation]) {
    const keys = new Set<string>();
    for (const [index, raw] of arrayField(value, "parameters").entries()) {
      const parameter = readParameter(raw, childOf(at, "parameters", index), context);
      if (parameter === null) continue;
      const key = `${parameter.in} ${parameter.name}`;
      if (keys.has(key)) reportDuplicate(parameter, childOf(at, "parameters", index), context.reporter);
      keys.add(key);
      parameters.set(key, parameter);
    }
  }
  return [...parameters.values()];
}

function reportDuplicate(parameter: Parameter, at: Location, reporter: Reporter): void {
  reporter.report({
    code: "duplicate-parameter",
    severity: "warning",
    at,
    message: `The ${parameter.in} parameter ${JSON.stringify(parameter.name)} occurs twice in the same list; the last one is used.`,
    help: "Remove one of them.",
  });
}

function readRequestBody({ value, at }: LocatedValue, context: ReadContext): RequestBody | null {
  const raw = member(value, "requestBody");
  if (!isObject(raw)) return null;
  const body = context.references.follow(raw, childOf(at, "requestBody"));
  if (body === null) return null;
  return {
    at: body.at,
    description: stringField(body.value, "description"),
    required: booleanField(body.value, "required"),
    content: readContent(body, context),
  };
}

function readResponses({ value, at }: LocatedValue, context: ReadContext): readonly Response[] {
  return entriesField(value, "responses").flatMap(([status, raw]) => {
    if (status.startsWith("x-")) return [];
    const responseAt = childOf(at, "responses", status);
    const response = context.references.follow(raw, responseAt);
    if (response === null) return [];
    return [
      {
        at: response.at,
        name: nameOfResponse({ written: raw, at: responseAt, target: response }, context.references),
        status: /^[1-5]xx$/i.test(status) ? status.toUpperCase() : status,
        description: stringField(response.value, "description") ?? stringField(response.value, "summary"),
        headers: readHeaders(response, context),
        content: readContent(response, context),
        links: readLinks(response, context),
      },
    ];
  });
}

function readHeaders({ value, at }: LocatedValue, context: ReadContext): readonly ResponseHeader[] {
  const { references, schemas } = context;
  return entriesField(value, "headers").flatMap(([name, raw]) => {
    const header = references.follow(raw, childOf(at, "headers", name));
    if (header === null) return [];
    const schema = member(header.value, "schema");
    const [content] = schema === undefined ? readContent(header, context) : [];
    const examples = [...readExamples(header, context), ...(content?.examples ?? [])];
    return [
      {
        at: header.at,
        name,
        description: stringField(header.value, "description"),
        required: booleanField(header.value, "required"),
        schema:
          schema === undefined
            ? (content?.schema ?? { type: "string" })
            : schemas.read(schema, childOf(header.at, "schema")),
        content: content?.mediaType ?? null,
        example: examples[0] ?? null,
        examples,
      },
    ];
  });
}
