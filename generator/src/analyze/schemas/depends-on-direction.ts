import type { Schema } from "../../model/schema.js";
import { walkSchema } from "./walk-schema.js";

/** Whether a schema differs between requests and responses. References are not followed. */
export function dependsOnDirection(schema: Schema): boolean {
  for (const each of walkSchema(schema)) {
    if (each.kind === "binary") return true;
    if (each.kind === "object" && each.properties.some(({ access }) => access !== "both")) return true;
  }
  return false;
}
