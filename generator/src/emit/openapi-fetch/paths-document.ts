import { essenceOf } from "../../analyze/operations/media-types.js";
import { referencesIn } from "../../analyze/schemas/references-in.js";
import { defineMember } from "../../model/json.js";
import { keysOf, pointerOf } from "../../model/location.js";
import type { BodyContent, Model, Operation, Outcome, Payload } from "../../model/model.js";
import type { Documentation, Schema, TypeName } from "../../model/schema.js";
import { encodeComment } from "../../render/encode.js";
import { Printed } from "../../render/printed.js";
import type { TypePrinter } from "../type-printer.js";
import { schemaObject, type SchemaObject } from "./schema-object.js";
import { supportedOperations } from "./supported-operations.js";

export interface PathsDocument {
  /** An OpenAPI document, whose schemas refer to types of the package by name. */
  readonly document: {
    readonly openapi: string;
    readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
    readonly components: object;
  };
  /** The names of these types. */
  readonly types: readonly TypeName[];
}

/** Returns a version as an OpenAPI document from which openapi-typescript prints `paths`, `components` and `operations`. */
export function pathsDocument(model: Model, printer: TypePrinter): PathsDocument {
  const names = new Set<TypeName>();
  const print = printInto(names, printer);
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of supportedOperations(model)) {
    const { path, method } = operation;
    const item = Object.hasOwn(paths, path) ? (paths[path] ?? {}) : {};
    const described = describeOnce(operation, printer);
    for (const name of described.names) names.add(name);
    defineMember(item, method.toLowerCase(), described.object);
    defineMember(paths, path, item);
  }
  const schemas = schemasOf(model, (name) => print({ kind: "reference", name }));
  return { document: { openapi: "3.1.0", paths, components: { schemas } }, types: [...names].sort() };
}

type Print = (schema: Schema) => SchemaObject;

/** Returns a function that converts schemas, and collects in `names` the types that they refer to. */
function printInto(names: Set<TypeName>, printer: TypePrinter): Print {
  return (schema) => {
    for (const name of referencesIn(schema)) names.add(name);
    return schemaObject(schema, printer);
  };
}

interface DescribedOperation {
  readonly object: object;
  /** The types that the operation refers to. */
  readonly names: ReadonlySet<TypeName>;
}

/** Caches the descriptions of operations for each printer, because several versions can have the same operation. */
const describedBy = new WeakMap<TypePrinter, WeakMap<Operation, DescribedOperation>>();

function describeOnce(operation: Operation, printer: TypePrinter): DescribedOperation {
  const known = describedBy.get(printer) ?? new WeakMap<Operation, DescribedOperation>();
  describedBy.set(printer, known);
  const found = known.get(operation);
  if (found !== undefined) return found;
  const names = new Set<TypeName>();
  const { operationId } = operation;
  const described = {
    object: { ...(operationId !== null && { operationId }), ...operationObject(operation, printInto(names, printer)) },
    names,
  };
  known.set(operation, described);
  return described;
}

/** Returns the types of named schemas, keyed by schema name. A schema that is a whole file has its type's name. */
function schemasOf({ types }: Model, print: (name: TypeName) => SchemaObject): object {
  const schemas: Record<string, object> = {};
  for (const { name, at } of types) {
    const keys = keysOf(pointerOf(at));
    const isNamed = /^(?:components\/schemas|definitions)$/.test(keys.slice(0, -1).join("/"));
    // A schema that is a whole file has no name in the document.
    const key = keys.length === 0 ? name : isNamed ? keys.at(-1) : undefined;
    // If a schema has two types, the type of received values comes first.
    if (key !== undefined && !Object.hasOwn(schemas, key)) defineMember(schemas, key, print(name));
  }
  return schemas;
}

function operationObject(operation: Operation, print: Print): object {
  const { parameters, body, outcomes, documentation } = operation;
  const responses: Record<string, object> = {};
  for (const outcome of outcomes) defineMember(responses, outcome.status, responseObject(outcome, print));
  return {
    ...documentationOf(documentation),
    parameters: parameters
      .filter((each) => each.in !== "querystring")
      .map(({ name, in: place, isRequired, schema, documentation: own }) => {
        return { name, in: place, required: isRequired, ...documentationOf(own), schema: print(schema) };
      }),
    ...(body !== null && {
      requestBody: {
        required: body.isRequired,
        content: contentOf([body, ...body.others].map((each) => [each.mediaType, bodySchema(each, print)])),
      },
    }),
    responses,
  };
}

function responseObject({ description, headers, mediaType, payload, others }: Outcome, print: Print): object {
  const fields: Record<string, object> = {};
  for (const { originalName, isRequired, schema, documentation } of headers)
    defineMember(fields, originalName, {
      required: isRequired,
      ...documentationOf(documentation),
      schema: print(schema),
    });
  const contents = mediaType === null ? [] : [{ mediaType, payload }, ...others];
  return {
    description: commentOf(description ?? ""),
    headers: fields,
    ...(contents.length > 0 && {
      content: contentOf(contents.map((each) => [each.mediaType, payloadSchema(each.payload, print)])),
    }),
  };
}

function contentOf(rows: readonly (readonly [string, SchemaObject])[]): object {
  const content: Record<string, object> = {};
  for (const [mediaType, schema] of rows) defineMember(content, mediaType, { schema });
  return content;
}

const rawBody = {
  type: "string",
  "x-type": new Printed("string | Blob | Uint8Array | ReadableStream<Uint8Array>"),
};
const formData = { type: "string", "x-type": new Printed("FormData") };
const unknownValue = { type: "string", "x-type": new Printed("unknown") };

function bodySchema({ serialization, mediaType, schema }: BodyContent, print: Print): SchemaObject {
  if (serialization === "raw") return rawBody;
  const own = print(schema);
  if (essenceOf(mediaType) !== "multipart/form-data") return own;
  return { oneOf: [own, formData] };
}

/**
 * openapi-fetch reads text and streams only if the caller sets `parseAs`, which then determines the type. `string` doesn't
 * hide the other members of a union. A list of JSON texts may be parsed as JSON.
 */
function payloadSchema(payload: Payload, print: Print): SchemaObject {
  if (payload.kind === "json") return print(payload.schema);
  return payload.kind === "items" ? unknownValue : { type: "string" };
}

function documentationOf({ text, isDeprecated }: Documentation): object {
  return { ...(text !== null && { description: commentOf(text) }), ...(isDeprecated && { deprecated: true }) };
}

function commentOf(text: string): string {
  return encodeComment(text).join("\n");
}
