import type { Reporter } from "../../diagnostics/reporter.js";
import { defineMember, isObject, member, type Json } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import { extensionsOf, listField, mapField } from "../read/read-fields.js";
import type { Place, References } from "../references/references.js";
import { convertOperation } from "./convert-operation.js";
import { convertSecurityScheme } from "./convert-security-scheme.js";
import { convertServers } from "./convert-servers.js";
import type { SwaggerContext } from "./swagger-context.js";

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];
const keptFields = ["info", "security", "tags", "externalDocs"];

/** A Swagger 2.0 document as an OpenAPI 3.0 document says it, all but its schemas, which stay at their places. */
export function convertSwagger(root: Place, references: References, reporter: Reporter): Place {
  const context: SwaggerContext = { root, references, reporter, responses: new Map() };
  const document: Record<string, Json> = {
    ...extensionsOf(root.value),
    openapi: "3.0.3",
    paths: convertPaths(context),
  };
  for (const key of keptFields) {
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
  for (const [path, raw] of mapField(root.value, "paths")) {
    if (path.startsWith("x-")) continue;
    const item = references.follow(raw, childOf(root.at, "paths", path));
    if (item !== null && isObject(item.value)) defineMember(paths, path, convertPathItem(item, context));
  }
  return paths;
}

function convertPathItem(item: Place, context: SwaggerContext): Json {
  const converted: Record<string, Json> = { ...extensionsOf(item.value) };
  const shared = listField(item.value, "parameters").flatMap((raw, index) => {
    const place = context.references.follow(raw, childOf(item.at, "parameters", index));
    return place === null ? [] : [place];
  });
  for (const method of methods) {
    const operation = member(item.value, method);
    if (!isObject(operation)) continue;
    converted[method] = convertOperation({ value: operation, at: childOf(item.at, method) }, shared, context);
  }
  return context.references.adopt(converted, item.at);
}

function convertSecuritySchemes(context: SwaggerContext): Json {
  const { root, references } = context;
  const schemes: Record<string, Json> = {};
  for (const [name, raw] of mapField(root.value, "securityDefinitions")) {
    const place = references.follow(raw, childOf(root.at, "securityDefinitions", name));
    if (place !== null) defineMember(schemes, name, convertSecurityScheme(place, context));
  }
  return schemes;
}
