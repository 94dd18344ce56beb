import { entriesOf, type Json, type JsonObject } from "../../model/json.js";

/** Returns the operations of a projected document, keyed by the names of their functions. */
export function operationParts(document: JsonObject): ReadonlyMap<string, Json> {
  const parts = new Map<string, Json>();
  for (const [, item] of entriesOf(document["paths"])) {
    const additional = entriesOf(item).find(([key]) => key === "additionalOperations")?.[1];
    for (const [, part] of [...entriesOf(item), ...entriesOf(additional)]) {
      const name = entriesOf(entriesOf(part).find(([key]) => key === "x-almanac")?.[1]).find(
        ([key]) => key === "function",
      );
      if (typeof name?.[1] === "string") parts.set(name[1], part);
    }
  }
  return parts;
}
