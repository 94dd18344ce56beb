import type { MockSchema } from "../../tables/tables.js";
import { membersOf } from "./combine-schemas.js";
import { flatten, type Schemas } from "./flatten.js";

/**
 * Whether a property isn't sent in a direction: all its declarations are `readOnly` in a request, or `writeOnly` in a
 * response. If a schema includes another one and declares a `readOnly` property again without `readOnly`, clients can
 * send it.
 */
export function isNeverSent(property: MockSchema, direction: "request" | "response", schemas: Schemas): boolean {
  return membersOf(property).every((declaration) => {
    const { isReadOnly, isWriteOnly } = flatten(declaration, schemas);
    return direction === "request" ? isReadOnly : isWriteOnly;
  });
}
