import { isArray, type Json } from "../../model/json.js";
import type { ShapeChange } from "../changes/shape-change.js";
import type { Shape } from "../schema/shape.js";
import type { Verdict } from "../rules/rule.js";

type Table = Readonly<Record<string, Verdict>>;

/** How a change to a schema affects TypeScript code that passes values of its type. Unlisted changes are safe. */
const request: Table = {
  "property-removed": "breaking",
  "became-required": "breaking",
  "became-not-nullable": "breaking",
  "enum-value-removed": "breaking",
  // A table with a key for each value, such as Record<Status, string>, then lacks a key for the new one.
  "enum-value-added": "risky",
  "became-enum": "breaking",
  "const-added": "breaking",
  "const-changed": "breaking",
  "one-of-removed": "breaking",
  "any-of-removed": "breaking",
  "all-of-added": "breaking",
  // An object literal with a property of the removed schema is an error, because the type no longer has the property.
  "all-of-removed": "breaking",
  "wrapped-in-one-of": "breaking",
  "dependent-required-added": "breaking",
  "dependent-required-changed": "breaking",
  "dependent-schema-removed": "breaking",
  // In the type, the discriminator property becomes a constant.
  "discriminator-added": "breaking",
  "discriminator-mapping-changed": "breaking",
  "optional-property-became-read-only": "breaking",
  "required-property-became-read-only": "breaking",
  "required-property-became-not-read-only": "breaking",
  "additional-properties-closed": "breaking",
  "additional-properties-restricted": "breaking",
  "pattern-property-added": "breaking",
  "prefix-items-added": "breaking",
  "required-undeclared-property-added": "risky",
  "prefix-items-removed": "breaking",
  // The type was `unknown[]`, to which any array could be assigned.
  "items-added": "breaking",
};

/** How a change to a schema affects TypeScript code that reads values of its type. Unlisted changes are safe. */
const response: Table = {
  "property-removed": "breaking",
  "became-optional": "breaking",
  "became-nullable": "breaking",
  // Breaks only code that creates values of the type, such as tests.
  "became-required": "risky",
  "enum-value-added": "breaking",
  // A comparison with the value is an error, because the types don't overlap.
  "enum-value-removed": "breaking",
  "const-removed": "breaking",
  "const-changed": "breaking",
  "one-of-added": "breaking",
  "any-of-added": "breaking",
  "one-of-removed": "risky",
  "any-of-removed": "risky",
  "all-of-removed": "breaking",
  "wrapped-in-one-of": "breaking",
  "dependent-required-changed": "breaking",
  "dependent-required-removed": "breaking",
  "dependent-schema-removed": "breaking",
  "discriminator-mapping-changed": "breaking",
  "optional-property-became-write-only": "breaking",
  "required-property-became-write-only": "breaking",
  "required-property-became-not-write-only": "risky",
  "prefix-items-added": "breaking",
  "pattern-property-removed": "breaking",
  "additional-properties-closed": "breaking",
  "discriminator-removed": "breaking",
  "discriminator-property-name-changed": "breaking",
  "prefix-items-removed": "breaking",
  // The type becomes `unknown[]`, so code can't use the items.
  "items-removed": "breaking",
};

/** Returns how a change affects TypeScript code that uses the generated types. */
export function typesVerdict(
  change: ShapeChange,
  direction: "request" | "response",
  [base, revision]: readonly [Shape, Shape],
): Verdict {
  if (change.name === "type") return verdictOfTypes(base.keywords.types, revision.keywords.types, direction);
  // The type of an object with properties allows additional ones only if the schema sets `additionalProperties`.
  if (change.name === "additional-properties-closed" && base.keywords.additionalProperties === null)
    if (base.keywords.properties.size > 0) return "safe";
  // The member was replaced by a schema with another name and the same values.
  if (change.about === "annotation" && /^(?:one|any|all)-of-(?:added|removed)$/.test(change.name)) return "safe";
  // Existing code may compare a value with a constant of the removed alternative.
  if (/^(?:one|any)-of-removed$/.test(change.name) && direction === "response" && hasConstants(base)) return "breaking";
  if (change.name === "list-of-types")
    return verdictOfTypes(textsIn(change.args["removed"]), textsIn(change.args["added"]), direction);
  // If the whole enum is removed, the type becomes wider.
  if (change.name === "enum-value-removed" && direction === "request" && revision.keywords.enum === null)
    return "risky";
  // Requests don't contain read-only properties, and responses don't contain write-only ones.
  if (change.property !== null && isHidden(change.property.shape, direction)) return "safe";
  // If a schema doesn't allow objects, its properties have no effect.
  if (change.property !== null && ![base, revision].every((each) => allows(each, "object"))) return "safe";
  // A value of a new enum could already be read before. Only a comparison with a value outside the enum is an error.
  if (change.name === "enum-value-added" && direction === "response" && base.keywords.enum === null) return "risky";
  if (change.name === "property-added") {
    const isRequired = change.property?.isRequired === true;
    if (direction === "request") return isRequired ? "breaking" : "safe";
    return isRequired ? "risky" : "safe";
  }
  // If only one of the schemas allows arrays, the change of the type is reported instead.
  if (/^items-(added|removed)$/.test(change.name) && ![base, revision].every((each) => allows(each, "array")))
    return "safe";
  const table = direction === "request" ? request : response;
  return Object.hasOwn(table, change.name) ? (table[change.name] ?? "safe") : "safe";
}

function hasConstants({ keywords: { oneOf, anyOf } }: Shape): boolean {
  return [...oneOf, ...anyOf].some(({ keywords }) =>
    [...keywords.properties.values()].some((each) => each.keywords.const !== null || each.keywords.enum !== null),
  );
}

function isHidden({ keywords: { readOnly, writeOnly } }: Shape, direction: "request" | "response"): boolean {
  return direction === "request" ? readOnly && !writeOnly : writeOnly && !readOnly;
}

function allows({ keywords: { types } }: Shape, type: "array" | "object"): boolean {
  return types === null || types.includes(type);
}

/**
 * Compares lists of types as TypeScript does, where an integer is a number and formats have no meaning. A list that only
 * grows breaks readers; one that only shrinks breaks senders. Null means any type.
 */
function verdictOfTypes(
  base: readonly string[] | null,
  revision: readonly string[] | null,
  direction: "request" | "response",
): Verdict {
  const [from, to] = [base, revision].map((types) =>
    types === null ? null : new Set(types.map((each) => (each === "integer" ? "number" : each))),
  );
  const lost = missingIn(from ?? null, to ?? null);
  const gained = missingIn(to ?? null, from ?? null);
  if (!lost && !gained) return "safe";
  return (direction === "request" ? lost : gained) ? "breaking" : "risky";
}

/** Whether a list contains types that another one doesn't. Ignores null, which is a change of its own. */
function missingIn(types: ReadonlySet<string> | null, others: ReadonlySet<string> | null): boolean {
  if (others === null) return false;
  return types === null || [...types].some((each) => each !== "null" && !others.has(each));
}

function textsIn(value: Json | undefined): readonly string[] {
  return isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
