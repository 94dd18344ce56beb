import { isObject } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import type { Callback } from "../document.js";
import { entriesField } from "./read-fields.js";
import type { ReadContext, ReadPathItem } from "./read-context.js";
import type { LocatedValue } from "../references/located-value.js";

/** Reads the callbacks of an operation: requests that the server sends after a call. */
export function readCallbacks(
  { value, at }: LocatedValue,
  context: ReadContext,
  readPathItem: ReadPathItem,
): readonly Callback[] {
  return entriesField(value, "callbacks").flatMap(([name, raw]) => {
    const callback = context.references.follow(raw, childOf(at, "callbacks", name));
    if (callback === null || !isObject(callback.value) || context.activeCallbacks.has(callback.at)) return [];
    context.activeCallbacks.add(callback.at);
    const callbacks = Object.entries(callback.value).flatMap(([expression, value]) => {
      if (expression.startsWith("x-")) return [];
      const operations = readPathItem(expression, { value, at: childOf(callback.at, expression) }, context);
      return operations.map((operation) => ({ name, expression, operation }));
    });
    context.activeCallbacks.delete(callback.at);
    return callbacks;
  });
}
