import { defineMember, isObject, member, type Json } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import { findBroken } from "../broken/find-broken.js";
import { extensionsOf, arrayField, entriesField } from "../read/read-fields.js";
import { reportLeftOut } from "../broken/report-left-out.js";
import type { LocatedValue } from "../references/located-value.js";
import { convertOperation } from "./convert-operation.js";
import { convertSecurityScheme } from "./convert-security-scheme.js";
import { convertServers } from "./convert-servers.js";
import type { SwaggerContext } from "./swagger-context.js";

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];
const copiedFields = ["info", "security", "tags", "externalDocs"];

export type ConvertSwaggerOptions = Pick<SwaggerContext, "references" | "reporter" | "brokenParts">;

/** Converts a Swagger 2.0 document to OpenAPI 3.0. Schemas are not converted: `normalizeDialect` does that. */
export function convertSwagger(root: LocatedValue, options: ConvertSwaggerOptions): LocatedValue {
  const context: SwaggerContext = { root, ...options, responses: new Map() };
  const document: Record<string, Json> = {
    ...extensionsOf(root.value),
    openapi: "3.0.3",
    paths: convertPaths(context),
  };
  for (const key of copiedFields) {
    const value = member(root.value, key);
    if (value !== undefined) document[key] = value;
  }
  document["servers"] = convertServers(root, context);
  document["components"] = { securitySchemes: convertSecuritySchemes(context) };
  return { value: document, at: root.at };
}

function convertPaths(context: SwaggerContext): Json {
  const { root, references } = context;
  const paths: Record<string, Json> = {};
  for (const [path, raw] of entriesField(root.value, "paths")) {
    if (path.startsWith("x-")) continue;
    const item = references.follow(raw, childOf(root.at, "paths", path));
    if (item !== null && isObject(item.value)) defineMember(paths, path, convertPathItem(path, item, context));
  }
  return paths;
}

function convertPathItem(path: string, item: LocatedValue, context: SwaggerContext): Json {
  const converted: Record<string, Json> = { ...extensionsOf(item.value) };
  const shared = arrayField(item.value, "parameters").flatMap((raw, index) => {
    const parameter = context.references.follow(raw, childOf(item.at, "parameters", index));
    return parameter === null ? [] : [parameter];
  });
  for (const method of methods) {
    const operation = member(item.value, method);
    if (!isObject(operation)) continue;
    const located = context.references.locateValue(operation, childOf(item.at, method));
    const broken = findBroken(item, located, context);
    if (broken === null) converted[method] = convertOperation(located, shared, context);
    else reportLeftOut({ name: `${method.toUpperCase()} ${path}`, at: located.at, broken }, context.reporter);
  }
  return context.references.withOrigin(converted, item.at);
}

function convertSecuritySchemes(context: SwaggerContext): Json {
  const { root, references } = context;
  const schemes: Record<string, Json> = {};
  for (const [name, raw] of entriesField(root.value, "securityDefinitions")) {
    const scheme = references.follow(raw, childOf(root.at, "securityDefinitions", name));
    if (scheme !== null) defineMember(schemes, name, convertSecurityScheme(scheme, context));
  }
  return schemes;
}
