import type { Schema } from "../../model/schema.js";
import { someSchema } from "./some-schema.js";

/** Whether a schema has properties that only requests or only responses contain. References are not followed. */
export function dependsOnDirection(schema: Schema): boolean {
  return someSchema(
    schema,
    (each) => each.kind === "object" && each.properties.some(({ access }) => access !== "both"),
  );
}
