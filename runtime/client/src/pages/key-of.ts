import type { PagesDescriptor } from "../call/descriptor.js";
import { valueAt } from "./value-at.js";

type LastItemPages = Extract<PagesDescriptor, { by: "last-item" }>;

/** Returns the item's property that marks where the next page starts, or `undefined` if the item doesn't have it. */
export function keyOf({ key }: LastItemPages, item: unknown): unknown {
  return valueAt(item, typeof key === "string" ? [key] : key);
}
