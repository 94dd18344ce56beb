import { childOf } from "../../model/location.js";
import type { Link } from "../document.js";
import { entriesField, stringField } from "./read-fields.js";
import type { ReadContext } from "./read-context.js";
import type { LocatedValue } from "../references/located-value.js";

/** Reads the links of a response. Expressions are not evaluated. */
export function readLinks({ value, at }: LocatedValue, { references }: ReadContext): readonly Link[] {
  return entriesField(value, "links").flatMap(([name, raw]) => {
    const link = references.follow(raw, childOf(at, "links", name));
    if (link === null) return [];
    const id = stringField(link.value, "operationId");
    const reference = stringField(link.value, "operationRef");
    const target = reference === null ? null : references.resolve(reference, link.at, "operationRef");
    return [
      {
        at: link.at,
        name,
        description: stringField(link.value, "description"),
        operation: id !== null ? { id } : target === null ? null : { at: target.at },
        parameters: entriesField(link.value, "parameters"),
      },
    ];
  });
}
