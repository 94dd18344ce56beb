import { childOf } from "../../model/location.js";
import type { Link } from "../document.js";
import { mapField, textField } from "./read-fields.js";
import type { ReadContext } from "./read-operations.js";
import type { Place } from "../references/references.js";

/** What of a response other operations take, as the document says it: nothing is evaluated. */
export function readLinks({ value, at }: Place, { references }: ReadContext): readonly Link[] {
  return mapField(value, "links").flatMap(([name, raw]) => {
    const place = references.follow(raw, childOf(at, "links", name));
    if (place === null) return [];
    const id = textField(place.value, "operationId");
    const reference = textField(place.value, "operationRef");
    const target = reference === null ? null : references.target(reference, place.at, "operationRef");
    return [
      {
        at: place.at,
        name,
        description: textField(place.value, "description"),
        operation: id !== null ? { id } : target === null ? null : { at: target.at },
        parameters: mapField(place.value, "parameters"),
      },
    ];
  });
}
