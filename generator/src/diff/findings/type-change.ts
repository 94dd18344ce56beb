import type { Keywords } from "../schema/shape.js";
import { isValid } from "../inclusion/instances/is-valid.js";
import type { Shape } from "../schema/shape.js";
import type { SchemaRoot } from "./schema-root.js";

export type TypeChange = "changed" | "generalized" | "specialized" | "compatible";

interface Sides {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly isFormatChanged: boolean;
  readonly isTypeChanged: boolean;
}

/** Classifies a change to the type or format, as oasdiff does. Ignores `null`, which is reported separately. */
export function classifyTypeChange(base: Shape, revision: Shape, root: SchemaRoot, isInner: boolean): TypeChange {
  const sides = sidesOf(base.keywords, revision.keywords);
  if (root.kind === "request-parameter") {
    if (isInner) return classifyMember(sides, base.keywords, revision.keywords);
    if (!breaks(sides, base.keywords, revision.keywords, root.isTyped)) return "generalized";
    return root.acceptsSingle && becameList(base, revision) ? "generalized" : "changed";
  }
  return root.kind === "request-body"
    ? classifyRequest(sides, base.keywords, revision.keywords, root.isTyped)
    : classifyResponse(sides, base.keywords, revision.keywords, root.isTyped);
}

function sidesOf(base: Keywords, revision: Keywords): Sides {
  const [from, to] = [base, revision].map(({ types }) => (types ?? []).filter((type) => type !== "null"));
  const isTypeChanged = from?.join() !== to?.join();
  return { from: from ?? [], to: to ?? [], isTypeChanged, isFormatChanged: base.format !== revision.format };
}

/**
 * Classifies a type change inside a parameter. It isn't known whether the serialization preserves types there, so both
 * possibilities must agree.
 */
function classifyMember(sides: Sides, base: Keywords, revision: Keywords): TypeChange {
  const [typed, untyped] = [true, false].map((isTyped) => breaks(sides, base, revision, isTyped));
  if (typed !== untyped) return "changed";
  return typed === true ? "specialized" : "generalized";
}

function classifyRequest(sides: Sides, base: Keywords, revision: Keywords, isTyped: boolean): TypeChange {
  const isWidened = sides.isTypeChanged && isWithin(sides.from, sides.to);
  const relevant = isWidened ? { ...sides, isTypeChanged: false } : sides;
  const isFree = relevant.isTypeChanged && sides.to.length === 0;
  if (!isFree && breaks(relevant, base, revision, isTyped)) return "changed";
  return isSwap(sides) && !isWidened ? "compatible" : "generalized";
}

function classifyResponse(sides: Sides, base: Keywords, revision: Keywords, isTyped: boolean): TypeChange {
  const isNarrowed = sides.isTypeChanged && isWithin(sides.to, sides.from);
  const reversed = { ...sides, from: sides.to, to: sides.from, isTypeChanged: sides.isTypeChanged && !isNarrowed };
  const isFree = reversed.isTypeChanged && sides.from.length === 0;
  if (!isFree && breaks(reversed, revision, base, isTyped))
    return sides.isTypeChanged && isWithin(sides.from, sides.to) ? "generalized" : "changed";
  return isSwap(sides) && !isNarrowed ? "compatible" : "specialized";
}

function isSwap({ isTypeChanged, from, to }: Sides): boolean {
  return isTypeChanged && from.length > 0 && to.length > 0;
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.length > 0 && some.every((type) => all.includes(type) || (type === "integer" && all.includes("number")));
}

function breaks(sides: Sides, from: Keywords, to: Keywords, isTyped: boolean): boolean {
  const added = sides.to.filter((type) => !sides.from.includes(type));
  const removed = sides.from.filter((type) => !sides.to.includes(type));
  const isNumber = added.join() === "number" && removed.join() === "integer";
  const isText = !isTyped && (added.length === 0 || added.join() === "string");
  const isTypeBreaking = sides.isTypeChanged && !isNumber && !isText;
  return isTypeBreaking || (sides.isFormatChanged && !includesFormat(from.format, to.format, sides.to));
}

const wider: Readonly<Record<string, readonly string[]>> = {
  "number float": ["double"],
  "integer int32": ["int64", "bigint"],
  "integer int64": ["bigint"],
  "string date": ["date-time"],
  "string time": ["date-time"],
};

function includesFormat(from: string | null, to: string | null, types: readonly string[]): boolean {
  if (to === null) return true;
  const key = `${types.join()} ${from ?? ""}`;
  return Object.hasOwn(wider, key) && wider[key]?.includes(to) === true;
}

/** Whether a schema became an array whose items accept the earlier values. */
function becameList(base: Shape, revision: Shape): boolean {
  const { types, items } = revision.keywords;
  const before = (base.keywords.types ?? []).filter((type) => type !== "null");
  if (types?.includes("array") !== true || before.length === 0 || before.includes("array") || items === null)
    return false;
  const after = (items.keywords.types ?? []).filter((type) => type !== "null");
  const isText = after.length === 0 || after.join() === "string" || isWithin(before, after);
  const { pattern, enum: values, minLength, maxLength, minimum, maximum } = items.keywords;
  const isSame =
    pattern === base.keywords.pattern &&
    minLength === base.keywords.minLength &&
    maxLength === base.keywords.maxLength &&
    minimum === base.keywords.minimum &&
    maximum === base.keywords.maximum;
  const listed = base.keywords.enum;
  return isText && isSame && (values === null || listed?.every((value) => isValid(items, value) === true) === true);
}
