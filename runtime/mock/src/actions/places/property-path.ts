import type { JsonObject } from "../../json.js";

/** The path that a hint such as `state.running` refers to. A property whose name contains the dot takes precedence. */
export function propertyPath(name: string, value: JsonObject): readonly string[] {
  return Object.hasOwn(value, name) ? [name] : name.split(".");
}
