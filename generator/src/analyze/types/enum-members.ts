import { isArray, isObject, member, toText, type Json, type JsonObject } from "../../model/json.js";
import type { EnumMember } from "../../model/schema.js";
import { isScalar } from "../schemas/schema-predicates.js";

/**
 * Returns the enum values that have a name or a description. Names come from `x-enum-varnames` or `x-enumNames`,
 * descriptions from `x-enum-descriptions` or `x-enumDescriptions`. Each of these is a list parallel to `enum`, or a map
 * keyed by value or name.
 */
export function enumMembersOf(schema: JsonObject): readonly EnumMember[] {
  const listed = schema["enum"] ?? schema["x-extensible-enum"];
  const values = isArray(listed) ? listed.filter(isScalar) : [];
  const names = schema["x-enum-varnames"] ?? schema["x-enumNames"];
  const texts = schema["x-enum-descriptions"] ?? schema["x-enumDescriptions"];
  const members = values.map((value, index): EnumMember => {
    const name = textAt(names, [index, toText(value)]);
    return { value, name, text: textAt(texts, [index, toText(value), name ?? ""]) };
  });
  return withoutDuplicates(members.filter(({ name, text }) => name !== null || text !== null));
}

/**
 * Returns the members of a `oneOf` or `anyOf` whose variants are constants with titles or descriptions; empty if any
 * variant is not a constant.
 */
export function membersOfConstants(variants: readonly Json[]): readonly EnumMember[] {
  const members = variants.flatMap((variant): readonly EnumMember[] => {
    const value = member(variant, "const");
    if (value === undefined || !isScalar(value) || !isObject(variant)) return [];
    return [{ value, name: textAt(variant, ["title"]), text: textAt(variant, ["description"]) }];
  });
  const isDescribed =
    members.length === variants.length && members.some(({ name, text }) => name !== null || text !== null);
  return isDescribed ? withoutDuplicates(members) : [];
}

/**
 * Returns the first non-blank string under one of the keys. If `value` is a list, uses only the first key, as the index
 * in the list.
 */
function textAt(value: Json | undefined, keys: readonly (string | number)[]): string | null {
  const [found] = keys.map((key) => (isArray(value) ? value[Number(key)] : member(value, String(key))));
  const others = isArray(value) ? [] : keys.slice(1).map((key) => member(value, String(key)));
  const text = [found, ...others].find((each) => typeof each === "string" && each.trim() !== "");
  return typeof text === "string" ? text.trim() : null;
}

function withoutDuplicates(members: readonly EnumMember[]): readonly EnumMember[] {
  return [...new Map(members.map((each) => [each.value, each])).values()];
}
