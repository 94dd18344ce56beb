import { isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import type { LocatedValue } from "../references/located-value.js";

/**
 * Whether a schema allows null. `unclear` means that the schema doesn't mention null, that null matches several members
 * of a `oneOf`, or that the schema is too complex.
 */
export type NullInSchema = "allowed" | "forbidden" | "unclear";

/** Follows a chain of references; returns null if a reference is broken. */
export type FollowReferences = (schema: LocatedValue) => LocatedValue | null;

const MAX_DEPTH = 8;
const MAX_SCHEMAS = 500;

/** Keywords that are not read and that can forbid null. */
const unread = ["$ref", "$dynamicRef", "not", "if", "then", "else"];

/** Determines whether a schema that is not yet converted by `normalizeDialect` allows null. */
export function nullInSchema(start: LocatedValue, follow: FollowReferences): NullInSchema {
  let count = 0;

  function decide(schema: LocatedValue, depth: number): NullInSchema {
    count += 1;
    const found = depth > MAX_DEPTH || count > MAX_SCHEMAS ? null : follow(schema);
    if (found === null) return "unclear";
    const { value, at } = found;
    if (value === false) return "forbidden";
    if (!isObject(value)) return "unclear";
    if (value["nullable"] === true) return "allowed";
    const parts = [
      ...ownKeywords(value),
      ...decideAll(value["allOf"], childOf(at, "allOf"), depth),
      ...fromAnyOf(decideAll(value["anyOf"], childOf(at, "anyOf"), depth)),
      ...fromOneOf(decideAll(value["oneOf"], childOf(at, "oneOf"), depth)),
    ];
    if (parts.includes("forbidden")) return "forbidden";
    const isClear = !parts.includes("unclear") && unread.every((key) => value[key] === undefined);
    return isClear && parts.includes("allowed") ? "allowed" : "unclear";
  }

  function decideAll(list: Json | undefined, at: Location, depth: number): readonly NullInSchema[] {
    return isArray(list) ? list.map((value, index) => decide({ value, at: childOf(at, index) }, depth + 1)) : [];
  }

  return decide(start, 0);
}

function ownKeywords({ type, enum: values, const: constant }: JsonObject): readonly NullInSchema[] {
  return [
    ...(type === undefined ? [] : [[type].flat().includes("null")]),
    ...(isArray(values) ? [values.includes(null)] : []),
    ...(constant === undefined ? [] : [constant === null]),
  ].map((isAllowed) => (isAllowed ? "allowed" : "forbidden"));
}

function fromAnyOf(members: readonly NullInSchema[]): readonly NullInSchema[] {
  const found = (["allowed", "unclear", "forbidden"] as const).find((each) => members.includes(each));
  return found === undefined ? [] : [found];
}

function fromOneOf(members: readonly NullInSchema[]): readonly NullInSchema[] {
  const isUnclear = members.includes("unclear") || members.filter((each) => each === "allowed").length > 1;
  return isUnclear ? ["unclear"] : fromAnyOf(members);
}
