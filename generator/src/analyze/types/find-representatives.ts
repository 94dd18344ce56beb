import type { ApiDocument, SchemaId } from "../../resolve/document.js";
import { sameShape } from "./same-shape.js";

/** Of schemas with one key and one shape in several documents the first stands for all. */
export function findRepresentatives(documents: readonly ApiDocument[]): ReadonlyMap<SchemaId, SchemaId> {
  const representatives = new Map<SchemaId, SchemaId>();
  const known = new Map<string, { readonly document: ApiDocument; readonly id: SchemaId }[]>();
  for (const document of documents) {
    for (const { id, key } of document.schemas.values()) {
      const placed = { document, id };
      const same = (known.get(key) ?? []).find((other) => other.document !== document && sameShape(other, placed));
      representatives.set(id, same?.id ?? id);
      if (same === undefined) known.set(key, [...(known.get(key) ?? []), placed]);
    }
  }
  return representatives;
}
