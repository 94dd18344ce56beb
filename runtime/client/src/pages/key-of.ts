import type { PagesDescriptor } from "../call/descriptor.js";
import { valueAt } from "./value-at.js";

type LastItemPages = Extract<PagesDescriptor, { by: "last-item" }>;

/** Returns the property of an item from which the next page can continue, or `undefined` if it has none. */
export function keyOf({ key }: LastItemPages, item: unknown): unknown {
  return valueAt(item, typeof key === "string" ? [key] : key);
}
