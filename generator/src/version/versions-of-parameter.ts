import { isArray, isObject } from "../model/json.js";
import type { Parameter } from "../resolve/document.js";
import { parseVersion, type Version } from "./version.js";

/** Returns the versions that the schema of a version parameter lists; empty if it lists none. */
export function versionsOfParameter({ schema }: Parameter): readonly Version[] {
  if (!isObject(schema)) return [];
  const listed = isArray(schema["enum"]) ? schema["enum"] : schema["const"] === undefined ? [] : [schema["const"]];
  return listed.filter((value) => typeof value === "string").filter((value) => parseVersion(value) !== null);
}
