/** The kinds of OpenAPI objects that can contain schemas. */
export type ObjectKind =
  | "document"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "requestBody"
  | "response"
  | "mediaType"
  | "encoding"
  | "callback"
  | "schema";

/** Either one object, or (`each`) a list or map of objects. */
export type Children = ObjectKind | { readonly each: ObjectKind };

const each = (kind: ObjectKind): Children => ({ each: kind });
const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
const operations = Object.fromEntries(methods.map((method) => [method, "operation" as const]));

/** The fields of each kind that contain other objects. Headers are listed as parameters, because they have the same fields. */
export const objectKinds: Readonly<Record<ObjectKind, Readonly<Record<string, Children>>>> = {
  document: {
    paths: each("pathItem"),
    webhooks: each("pathItem"),
    "x-webhooks": each("pathItem"),
    components: "components",
    definitions: each("schema"),
    parameters: each("parameter"),
    responses: each("response"),
  },
  components: {
    schemas: each("schema"),
    parameters: each("parameter"),
    headers: each("parameter"),
    requestBodies: each("requestBody"),
    responses: each("response"),
    callbacks: each("callback"),
    pathItems: each("pathItem"),
  },
  pathItem: { ...operations, parameters: each("parameter") },
  operation: {
    parameters: each("parameter"),
    requestBody: "requestBody",
    responses: each("response"),
    callbacks: each("callback"),
  },
  parameter: { schema: "schema", content: each("mediaType") },
  requestBody: { content: each("mediaType") },
  response: { content: each("mediaType"), headers: each("parameter"), schema: "schema" },
  mediaType: { schema: "schema", itemSchema: "schema", encoding: each("encoding") },
  encoding: { headers: each("parameter") },
  callback: {},
  schema: {
    properties: each("schema"),
    patternProperties: each("schema"),
    dependentSchemas: each("schema"),
    allOf: each("schema"),
    anyOf: each("schema"),
    oneOf: each("schema"),
    prefixItems: each("schema"),
    items: "schema",
    additionalProperties: "schema",
    contains: "schema",
    propertyNames: "schema",
    unevaluatedItems: "schema",
    unevaluatedProperties: "schema",
    not: "schema",
    if: "schema",
    then: "schema",
    else: "schema",
    contentSchema: "schema",
  },
};
