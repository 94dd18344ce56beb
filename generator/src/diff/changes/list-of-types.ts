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
  // Without a member for null, null is not a type of the list, and `became-nullable` reports the change.
  const isListed = (type: string): boolean => type !== "null" || hasNullMember(base) || hasNullMember(revision);
  return [...added, ...removed].some(isListed) ? { added, removed } : null;
}

function typesOf(keywords: Keywords): TypeList | null {
  if (keywords.not !== null || keywords.allOf.length > 0 || keywords.properties.size > 0) return null;
  if (keywords.types !== null && keywords.types.length > 0) return { types: keywords.types, isUnion: false };
  for (const key of ["oneOf", "anyOf"] as const) {
    const members = keywords[key].map(memberTypes);
    if (members.length > 0 && members.every((types) => types !== null))
      return { types: [...new Set(members.flat())], isUnion: true };
  }
  return null;
}

/** Returns the type of a union member, plus "null" if it allows null. Null if it has more types or has subschemas. */
function memberTypes({ keywords }: Shape): readonly string[] | null {
  const { types, properties, allOf, anyOf, oneOf } = keywords;
  if (types === null || properties.size + allOf.length + anyOf.length + oneOf.length > 0) return null;
  return types.length === 1 || (types.length === 2 && types.includes("null")) ? types : null;
}

function hasNullMember({ oneOf, anyOf }: Keywords): boolean {
  return [...oneOf, ...anyOf].some(({ keywords: { types } }) => types?.join() === "null");
}
