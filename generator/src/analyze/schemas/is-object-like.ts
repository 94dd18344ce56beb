import type { Schema } from "../../model/schema.js";

/** Whether a schema can describe an object: it is an object, an intersection or a union. */
export function isObjectLike({ kind }: Schema): boolean {
  return kind === "object" || kind === "intersection" || kind === "union";
}
