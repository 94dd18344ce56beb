import type { Reporter } from "../../diagnostics/reporter.js";
import { defineMember, isObject, member, type Json } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import { extensionsOf, arrayField, entriesField } from "../read/read-fields.js";
import type { LocatedValue } from "../references/located-value.js";
import type { References } from "../references/references.js";
import { convertOperation } from "./convert-operation.js";
import { convertSecurityScheme } from "./convert-security-scheme.js";
import { convertServers } from "./convert-servers.js";
import type { SwaggerContext } from "./swagger-context.js";

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];
const copiedFields = ["info", "security", "tags", "externalDocs"];

/** Converts a Swagger 2.0 document to OpenAPI 3.0. Schemas are not converted: `normalizeDialect` does that. */
export function convertSwagger(root: LocatedValue, references: References, reporter: Reporter): LocatedValue {
  const context: SwaggerContext = { root, references, reporter, responses: new Map() };
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
    if (item !== null && isObject(item.value)) defineMember(paths, path, convertPathItem(item, context));
  }
  return paths;
}

function convertPathItem(item: LocatedValue, context: SwaggerContext): Json {
  const converted: Record<string, Json> = { ...extensionsOf(item.value) };
  const shared = arrayField(item.value, "parameters").flatMap((raw, index) => {
    const parameter = context.references.follow(raw, childOf(item.at, "parameters", index));
    return parameter === null ? [] : [parameter];
  });
  for (const method of methods) {
    const operation = member(item.value, method);
    if (!isObject(operation)) continue;
    converted[method] = convertOperation(
      context.references.locateValue(operation, childOf(item.at, method)),
      shared,
      context,
    );
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
