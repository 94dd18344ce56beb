import type { Schema, TypeName } from "../../../model/schema.js";
import { plainName } from "../../../analyze/names/plain-name.js";
import { isSameNoun } from "../../../analyze/names/members/is-same-noun.js";
import { isObjectLike } from "../../../analyze/schemas/is-object-like.js";
import { propertiesOf } from "../schemas/properties-of.js";
import type { ReadableProperties } from "../schemas/schema-reader.js";
import { typeOf } from "../schemas/find-entity-place.js";
import { variantsOf } from "../schemas/variants-of.js";
import { findReferenceKey } from "./find-reference-key.js";
import type { SentForm, ShownObject } from "./reference-forms.js";
import { scalarKind } from "./scalar-kind.js";

/** A property of a request that contains the id of an entity, which the response shows as an object. */
export interface Reference {
  readonly sent: string;
  readonly property: string;
  readonly key: string;
  readonly numericKey: string | null;
  /** The type name of the object; null if it has none. */
  readonly type: TypeName | null;
}

/**
 * Finds the properties of a request that contain ids, or lists of ids, of entities that responses show as objects:
 * `owner` or `owner_id` for the object `owner`, and `tags` or `tag_ids` for the list of objects `tags`. Returns several
 * references for a property if it isn't certain which object it belongs to.
 */
export function findReferences(sent: ReadableProperties, shown: ReadableProperties): readonly Reference[] {
  const byName = new Map(shown.properties.map((each) => [each.name, each]));
  return sent.properties.flatMap((property): readonly Reference[] => {
    const form = formOf(property.schema, sent.resolve);
    if (form === null) return [];
    const same = byName.get(property.name);
    const stem = same === undefined ? stemOf(property.name) : null;
    const named = stem === null ? [] : shown.properties.filter(({ name }) => isSameNoun(stem, plainName(name)));
    const candidates = same === undefined ? named : [same];
    return candidates.flatMap((candidate) => {
      const object = objectOf(candidate.schema, form.isList, shown.resolve);
      const key = object === null ? null : findReferenceKey(property, { form, object, resolve: shown.resolve });
      return key === null
        ? []
        : [{ sent: property.name, property: candidate.name, ...key, type: object?.type ?? null }];
    });
  });
}

/** The plain name without the word "id" at its end: `owner` for `owner_id`, `tag` for `tagIds`; null without that word. */
function stemOf(name: string): string | null {
  const match = /^(.+?)(?:[-_](?:id|gid|sid|uuid|guid|key)s?|(?:I[dD]|Gid|Sid|U[uU][iI][dD]|G[uU][iI][dD])s?)$/.exec(
    name,
  );
  return match === null ? null : plainName(match[1] ?? "");
}

/** The form of a sent value: a string, a number, or a list of these. Null for other values. */
function formOf(schema: Schema, resolve: ReadableProperties["resolve"]): SentForm | null {
  const single = scalarKind(schema, resolve);
  if (single !== null) return single === "boolean" ? null : { kind: single, isList: false };
  for (const variant of variantsOf(schema, resolve)) {
    const kind = variant.kind === "array" ? scalarKind(variant.items, resolve) : null;
    if (kind !== null && kind !== "boolean") return { kind, isList: true };
  }
  return null;
}

/** The object that a response shows, or the items of the list; null if the response can show anything else. */
function objectOf(schema: Schema, isList: boolean, resolve: ReadableProperties["resolve"]): ShownObject | null {
  const variants = variantsOf(schema, resolve);
  if (isList) {
    const [list, ...others] = variants;
    return list?.kind === "array" && others.length === 0 ? objectOf(list.items, false, resolve) : null;
  }
  if (variants.length === 0 || !variants.every(isObjectLike)) return null;
  return { properties: propertiesOf(schema, resolve), type: typeOf(schema) };
}
