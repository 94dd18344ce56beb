import { isArray, isObject, type Json, type JsonObject } from "../../../../generator/dist/model/json.js";
import { findTarget } from "../find-target.js";
import { mapDocument } from "../map-document.js";
import { refersInside } from "../refers-inside.js";

/** Renames the parameters of paths: `/orders/{id}` becomes `/orders/{idRenamed}`. Their position remains. */
export function renamePathParameters(document: JsonObject): JsonObject | null {
  const { paths } = document;
  if (!isObject(paths) || !JSON.stringify(Object.keys(paths)).includes("{") || refersInside(document)) return null;
  const result = mapDocument(document, (value, { kind }) => {
    if (kind !== "pathItem" && kind !== "operation") return value;
    return isArray(value["parameters"])
      ? { ...value, parameters: value["parameters"].map((each) => rename(each, document)) }
      : value;
  });
  const entries = Object.entries(result["paths"] as JsonObject).map(
    ([path, item]) => [renamePath(path), item] as const,
  );
  const callbacks = JSON.stringify(result).includes('"callbacks"');
  return callbacks ? null : { ...result, paths: Object.fromEntries(entries) };
}

function rename(parameter: Json, document: JsonObject): Json {
  if (!isObject(parameter)) return parameter;
  const found = findTarget(document, parameter["$ref"]) ?? parameter;
  return found["in"] === "path" && typeof found["name"] === "string"
    ? { ...found, name: `${found["name"]}Renamed` }
    : parameter;
}

function renamePath(path: string): string {
  return path.replace(/\{([^}]*)\}/g, "{$1Renamed}");
}
