import type { Operation } from "../../../model/model.js";
import { isNamedAfter } from "../schemas/find-entity-place.js";
import type { SchemaReader } from "../schemas/schema-reader.js";

/**
 * Whether a request contains the key of an existing entity instead of the properties of a new one: `{ label_id }` at
 * `/tasks/{id}/labels`.
 */
export function relatesExisting(
  create: Operation,
  { noun, properties }: { readonly noun: string; readonly properties: ReadonlySet<string> },
  reader: SchemaReader,
): boolean {
  const sent = reader.bodyProperties(create);
  const keys = sent.filter((name) => {
    const match = /^(.+?)[-_]?(?:id|gid|sid|uuid|key)s?$/i.exec(name);
    return match?.[1] !== undefined && isNamedAfter(match[1], noun);
  });
  return (
    keys.length > 0 && 2 * sent.filter((name) => properties.has(name) && !keys.includes(name)).length <= sent.length
  );
}
