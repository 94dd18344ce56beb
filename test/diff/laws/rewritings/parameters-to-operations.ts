import { isArray, isObject, type Json, type JsonObject } from "../../../../generator/dist/model/json.js";
import { findTarget } from "../find-target.js";
import { mapDocument } from "../map-document.js";
import { objectKinds } from "../object-kinds.js";
import { refersInside } from "../refers-inside.js";

/** Moves the parameters of paths to their operations. A parameter of an operation replaces that of its path. */
export function parametersToOperations(document: JsonObject): JsonObject | null {
  if (refersInside(document)) return null;
  let count = 0;
  const keyOf = (parameter: Json): string => {
    const found = isObject(parameter) ? (findTarget(document, parameter["$ref"]) ?? parameter) : {};
    return JSON.stringify([found["in"], found["name"]]);
  };
  const result = mapDocument(document, (value, { kind }) => {
    const { parameters: shared, ...others } = value;
    if (kind !== "pathItem" || !isArray(shared) || shared.length === 0) return value;
    count += 1;
    const entries = Object.entries(others).map(([method, operation]) => {
      if (objectKinds.pathItem[method] !== "operation" || !isObject(operation)) return [method, operation] as const;
      const own = isArray(operation["parameters"]) ? operation["parameters"] : [];
      const keys = new Set(own.map(keyOf));
      const parameters = [...shared.filter((each) => !keys.has(keyOf(each))), ...own];
      return [method, { ...operation, parameters }] as const;
    });
    return Object.fromEntries(entries);
  });
  return count > 0 ? result : null;
}
