import type { JsonObject } from "../model/json.js";
import type { ApiDocument, Tag } from "../resolve/document.js";
import { copiedFields } from "./copied-fields.js";
import type { Projection } from "./projection.js";

/** Returns the tags with the given names and their ancestors, in the order of the document. */
export function projectTags(
  { tags }: ApiDocument,
  names: ReadonlySet<string>,
  { partAt, requireNewer }: Pick<Projection, "partAt" | "requireNewer">,
): readonly JsonObject[] {
  const byName = new Map(tags.map((tag) => [tag.name, tag] as const));
  const used = new Set<Tag>();
  for (const name of names) {
    let tag = byName.get(name);
    while (tag !== undefined && !used.has(tag)) {
      used.add(tag);
      tag = tag.parent === null ? undefined : byName.get(tag.parent);
    }
  }
  return tags
    .filter((tag) => used.has(tag))
    .map(({ at, name, description, parent, kind }) => {
      if (parent !== null || kind !== null) requireNewer();
      return {
        ...copiedFields(partAt(at), "externalDocs"),
        name,
        ...(description === null ? {} : { description }),
        ...(parent === null ? {} : { parent }),
        ...(kind === null ? {} : { kind }),
      };
    });
}
