import type { Schema } from "../../model/schema.js";
import { walkSchema } from "./walk-schema.js";

/** Whether a schema has properties that only requests or only responses contain. References are not followed. */
export function dependsOnDirection(schema: Schema): boolean {
  for (const each of walkSchema(schema)) {
    if (each.kind === "object" && each.properties.some(({ access }) => access !== "both")) return true;
  }
  return false;
}
