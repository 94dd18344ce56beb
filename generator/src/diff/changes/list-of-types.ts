import type { Keywords, Shape } from "../schema/shape.js";

interface TypeList {
  readonly types: readonly string[];
  readonly isUnion: boolean;
}

/** Compares a type with a union of types, or two unions of types. Null if the schemas are anything else, or equal. */
export function listOfTypes(
  base: Keywords,
  revision: Keywords,
): { readonly added: readonly string[]; readonly removed: readonly string[] } | null {
  const [from, to] = [typesOf(base), typesOf(revision)];
  if (from === null || to === null || !(from.isUnion || to.isUnion)) return null;
  const added = to.types.filter((type) => !from.types.includes(type));
  const removed = from.types.filter((type) => !to.types.includes(type));
  return added.length + removed.length === 0 ? null : { added, removed };
}

function typesOf(keywords: Keywords): TypeList | null {
  if (keywords.not !== null || keywords.allOf.length > 0 || keywords.properties.size > 0) return null;
  if (keywords.types !== null && keywords.types.length > 0) return { types: keywords.types, isUnion: false };
  for (const key of ["oneOf", "anyOf"] as const) {
    const members = keywords[key].map(singleType);
    if (members.length > 0 && members.every((type) => type !== null))
      return { types: [...new Set(members)], isUnion: true };
  }
  return null;
}

function singleType({ keywords }: Shape): string | null {
  const { types, properties, allOf, anyOf, oneOf } = keywords;
  if (properties.size + allOf.length + anyOf.length + oneOf.length > 0) return null;
  return types?.length === 1 ? (types[0] ?? null) : null;
}
