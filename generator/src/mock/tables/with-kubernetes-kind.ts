import { isArray, isObject, member, stringMember, type Json, type JsonObject } from "../../model/json.js";
import type { SchemaNode } from "../../resolve/document.js";

/**
 * Adds the default values of `kind` and `apiVersion` to a schema of a Kubernetes API. Reads them from
 * `x-kubernetes-group-version-kind`. Adds nothing if the schema has several kinds.
 */
export function withKubernetesKind(schema: SchemaNode): SchemaNode {
  const kinds = member(schema, "x-kubernetes-group-version-kind");
  const properties = member(schema, "properties");
  const [only, ...others] = isArray(kinds) ? kinds : [];
  if (!isObject(schema) || !isObject(properties) || only === undefined || others.length > 0) return schema;
  const [group, version, kind] = ["group", "version", "kind"].map((name) => stringMember(only, name));
  if (version == null || kind == null) return schema;
  const apiVersion = group == null || group === "" ? version : `${group}/${version}`;
  const defaults: JsonObject = { kind, apiVersion };
  const entries = Object.entries(properties).map(([name, property]): [string, Json] => {
    const value = Object.hasOwn(defaults, name) ? defaults[name] : undefined;
    const isPlain = isObject(property) && property["type"] === "string" && property["default"] === undefined;
    return [name, isPlain && value !== undefined ? { ...property, default: value } : property];
  });
  return { ...schema, properties: Object.fromEntries(entries) };
}
