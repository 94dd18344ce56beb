import { isArray, type Json } from "../../model/json.js";

/** Returns the strings in a list; none if the value isn't a list. */
export function stringsIn(value: Json | undefined): readonly string[] {
  return isArray(value ?? null) ? (value as readonly Json[]).filter((item) => typeof item === "string") : [];
}
