import { isArray, isObject, member, toText, type Json, type JsonObject } from "../../model/json.js";
import type { EnumMember } from "../../model/schema.js";
import { isScalar } from "../schemas/schema-predicates.js";

/**
 * The values of an enum with what the document says of each, where it says anything: `x-enum-varnames` or `x-enumNames`, and
 * `x-enum-descriptions` or `x-enumDescriptions`, as lists beside `enum` or as maps by value or name.
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
  return withoutDoubles(members.filter(({ name, text }) => name !== null || text !== null));
}

/** The same of a choice of constants, each with a title or a description. Empty if it is none. */
export function membersOfConstants(variants: readonly Json[]): readonly EnumMember[] {
  const members = variants.flatMap((variant): readonly EnumMember[] => {
    const value = member(variant, "const");
    if (value === undefined || !isScalar(value) || !isObject(variant)) return [];
    return [{ value, name: textAt(variant, ["title"]), text: textAt(variant, ["description"]) }];
  });
  const isTelling =
    members.length === variants.length && members.some(({ name, text }) => name !== null || text !== null);
  return isTelling ? withoutDoubles(members) : [];
}

function textAt(value: Json | undefined, keys: readonly (string | number)[]): string | null {
  const [found] = keys.map((key) => (isArray(value) ? value[Number(key)] : member(value, String(key))));
  const others = isArray(value) ? [] : keys.slice(1).map((key) => member(value, String(key)));
  const text = [found, ...others].find((each) => typeof each === "string" && each.trim() !== "");
  return typeof text === "string" ? text.trim() : null;
}

function withoutDoubles(members: readonly EnumMember[]): readonly EnumMember[] {
  return [...new Map(members.map((each) => [each.value, each])).values()];
}
