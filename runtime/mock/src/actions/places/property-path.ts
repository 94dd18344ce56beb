import type { JsonObject } from "../../json.js";

/** The path that a hint such as `state.running` means; a property of the entity can have a name with a dot. */
export function propertyPath(name: string, value: JsonObject): readonly string[] {
  return Object.hasOwn(value, name) ? [name] : name.split(".");
}
