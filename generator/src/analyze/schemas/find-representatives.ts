import { addToList } from "../../model/add-to-list.js";
import type { ApiDocument, SchemaId } from "../../resolve/document.js";
import { sameShape, type SchemaInDocument } from "./same-shape.js";

/** Maps every schema to its representative: the first schema in any document that has the same key and shape. */
export function findRepresentatives(documents: readonly ApiDocument[]): ReadonlyMap<SchemaId, SchemaId> {
  const representatives = new Map<SchemaId, SchemaId>();
  const byKey = new Map<string, SchemaInDocument[]>();
  for (const document of documents) {
    for (const { id, key } of document.schemas.values()) {
      const schema = { document, id };
      const same = (byKey.get(key) ?? []).find((other) => other.document !== document && sameShape(other, schema));
      representatives.set(id, same?.id ?? id);
      if (same === undefined) addToList(byKey, key, schema);
    }
  }
  return representatives;
}
