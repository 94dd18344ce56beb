import { isObject } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import type { Callback } from "../document.js";
import { mapField } from "./read-fields.js";
import { readPathItem, type ReadContext } from "./read-operations.js";
import type { Place } from "../references/references.js";

/** What the server sends because of a call, with the address that it goes to. */
export function readCallbacks({ value, at }: Place, context: ReadContext): readonly Callback[] {
  return mapField(value, "callbacks").flatMap(([name, raw]) => {
    const place = context.references.follow(raw, childOf(at, "callbacks", name));
    if (place === null || !isObject(place.value) || context.openCallbacks.has(place.at)) return [];
    context.openCallbacks.add(place.at);
    const callbacks = Object.entries(place.value).flatMap(([expression, item]) =>
      expression.startsWith("x-")
        ? []
        : readOne({ name, expression }, { value: item, at: childOf(place.at, expression) }, context),
    );
    context.openCallbacks.delete(place.at);
    return callbacks;
  });
}

function readOne(
  { name, expression }: { readonly name: string; readonly expression: string },
  place: Place,
  context: ReadContext,
): readonly Callback[] {
  return readPathItem(expression, place, context).map((operation) => ({ name, expression, operation }));
}
