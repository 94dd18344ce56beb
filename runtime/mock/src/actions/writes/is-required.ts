import { variantsOf } from "../../data/schema/variants-of.js";
import type { Level } from "./access-of.js";
import type { WriteRules } from "./write-rules.js";

/** Whether a response requires a property. */
export function isRequired(name: string, { views }: Level, { schemas }: WriteRules): boolean {
  return views.some((schema) => variantsOf(schema, schemas).some(({ object }) => object.required.has(name)));
}
