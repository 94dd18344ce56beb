import type { Reporter } from "../../diagnostics/reporter.js";
import { isObject, member, type Json } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import type { Content, DocumentOperation, Parameter, RequestBody, Response, ResponseHeader } from "../document.js";
import { readContent } from "./read-content.js";
import { readExamples } from "./read-examples.js";
import { extensionsOf, flagField, listField, mapField, textField, textsField } from "./read-fields.js";
import { readCallbacks } from "./read-callbacks.js";
import { readLinks } from "./read-links.js";
import { readParameter } from "./read-parameter.js";
import { readSecurityRequirements } from "./read-security.js";
import { addPathQuery } from "./path-query.js";
import { mergePathItem } from "./merge-path-item.js";
import type { Place, References } from "../references/references.js";
import { readServers } from "./read-servers.js";
import type { Schemas } from "../schemas/schemas.js";

export interface ReadContext {
  readonly references: References;
  readonly schemas: Schemas;
  readonly reporter: Reporter;
  /** What many operations refer to is read once. */
  readonly parameters: Map<Location, Parameter | null>;
  readonly contents: Map<Json, readonly Content[]>;
  /** Callbacks whose operations are being read: one may name itself. */
  readonly openCallbacks: Set<Location>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** Every operation of the document's paths, in its order. */
export function readOperations(root: Place, context: ReadContext): readonly DocumentOperation[] {
  return mapField(root.value, "paths").flatMap(([path, value]) =>
    path.startsWith("x-") ? [] : readPathItem(path, { value, at: childOf(root.at, "paths", path) }, context),
  );
}

/** The operations of one path, or of what stands like one: a webhook, a callback. */
export function readPathItem(path: string, place: Place, context: ReadContext): readonly DocumentOperation[] {
  const item = mergePathItem(place.value, place.at, context);
  if (item === null || !isObject(item.value)) return [];
  return operationsOf(item, context).map(({ method, place: own }) =>
    readOperation({ path, method, item, place: own }, context),
  );
}

function operationsOf(
  { value, at }: Place,
  { references }: ReadContext,
): readonly { readonly method: string; readonly place: Place }[] {
  const fixed = methods.flatMap((method) => {
    const operation = member(value, method);
    return isObject(operation)
      ? [{ method: method.toUpperCase(), place: references.placeOf(operation, childOf(at, method)) }]
      : [];
  });
  const additional = mapField(value, "additionalOperations").flatMap(([method, operation]) =>
    isObject(operation)
      ? [{ method, place: { value: operation, at: childOf(at, "additionalOperations", method) } }]
      : [],
  );
  return [...fixed, ...additional];
}

interface Reading {
  readonly path: string;
  readonly method: string;
  readonly item: Place;
  readonly place: Place;
}

function readOperation({ path, method, item, place }: Reading, context: ReadContext): DocumentOperation {
  const { value, at } = place;
  const externalDocs = member(value, "externalDocs") ?? null;
  return {
    at,
    path,
    method,
    operationId: textField(value, "operationId"),
    tags: textsField(value, "tags"),
    summary: textField(value, "summary") ?? textField(item.value, "summary"),
    description: textField(value, "description") ?? textField(item.value, "description"),
    deprecated: flagField(value, "deprecated"),
    docsUrl: textField(externalDocs, "url"),
    parameters: addPathQuery(path, readParameters(item, place, context), at),
    requestBody: readRequestBody(place, context),
    responses: readResponses(place, context),
    security: readSecurityRequirements(place),
    servers:
      member(value, "servers") !== undefined
        ? readServers(place)
        : member(item.value, "servers") !== undefined
          ? readServers(item)
          : null,
    callbacks: readCallbacks(place, context),
    extensions: {
      // What is internal of a path item is so of its operations.
      ...(member(item.value, "x-internal") === true ? { "x-internal": true } : {}),
      ...extensionsOf(value),
    },
  };
}

/** The path item's and the operation's own; an operation's parameter takes the place of the item's of the same name and place. */
function readParameters(item: Place, operation: Place, context: ReadContext): readonly Parameter[] {
  const parameters = new Map<string, Parameter>();
  for (const { value, at } of [item, operation]) {
    const own = new Set<string>();
    for (const [index, raw] of listField(value, "parameters").entries()) {
      const parameter = readParameter(raw, childOf(at, "parameters", index), context);
      if (parameter === null) continue;
      const key = `${parameter.in} ${parameter.name}`;
      if (own.has(key)) reportDuplicate(parameter, childOf(at, "parameters", index), context.reporter);
      own.add(key);
      parameters.set(key, parameter);
    }
  }
  return [...parameters.values()];
}

function reportDuplicate(parameter: Parameter, at: string, reporter: Reporter): void {
  reporter.report({
    code: "duplicate-parameter",
    severity: "warning",
    at,
    message: `The ${parameter.in} parameter ${JSON.stringify(parameter.name)} stands twice in one list; the last one counts.`,
    help: "Remove one of them.",
  });
}

function readRequestBody({ value, at }: Place, context: ReadContext): RequestBody | null {
  const raw = member(value, "requestBody");
  if (!isObject(raw)) return null;
  const place = context.references.follow(raw, childOf(at, "requestBody"));
  if (place === null) return null;
  return {
    at: place.at,
    description: textField(place.value, "description"),
    required: flagField(place.value, "required"),
    content: readContent(place, context),
  };
}

function readResponses({ value, at }: Place, context: ReadContext): readonly Response[] {
  return mapField(value, "responses").flatMap(([status, raw]) => {
    if (status.startsWith("x-")) return [];
    const place = context.references.follow(raw, childOf(at, "responses", status));
    if (place === null) return [];
    return [
      {
        at: place.at,
        status: /^[1-5]xx$/i.test(status) ? status.toUpperCase() : status,
        description: textField(place.value, "description") ?? textField(place.value, "summary"),
        headers: readHeaders(place, context),
        content: readContent(place, context),
        links: readLinks(place, context),
      },
    ];
  });
}

function readHeaders({ value, at }: Place, context: ReadContext): readonly ResponseHeader[] {
  const { references, schemas } = context;
  return mapField(value, "headers").flatMap(([name, raw]) => {
    const place = references.follow(raw, childOf(at, "headers", name));
    if (place === null) return [];
    const schema = member(place.value, "schema");
    const [content] = schema === undefined ? readContent(place, context) : [];
    return [
      {
        name,
        description: textField(place.value, "description"),
        required: flagField(place.value, "required"),
        schema:
          schema === undefined
            ? (content?.schema ?? { type: "string" })
            : schemas.read(schema, childOf(place.at, "schema")),
        content: content?.mediaType ?? null,
        example: readExamples(place, context)[0] ?? null,
      },
    ];
  });
}
