import type { ShapeChange } from "../changes/shape-change.js";
import type { Keywords, Shape } from "../schema/shape.js";
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
  "list-of-types": "breaking",
  "wrapped-in-one-of": "breaking",
  "additional-properties-closed": "breaking",
  "additional-properties-restricted": "breaking",
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
  "list-of-types": "breaking",
  "wrapped-in-one-of": "breaking",
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
  if (change.name === "type") return isSameType(base.keywords, revision.keywords) ? "safe" : "breaking";
  // A value of a new enum could already be read before. Only a comparison with a value outside the enum is an error.
  if (change.name === "enum-value-added" && direction === "response" && base.keywords.enum === null) return "risky";
  if (change.name === "property-added") {
    const isRequired = change.property?.isRequired === true;
    if (direction === "request") return isRequired ? "breaking" : "safe";
    return isRequired ? "risky" : "safe";
  }
  // If only one of the schemas allows arrays, the change of the type is reported instead.
  if (/^items-(added|removed)$/.test(change.name) && ![base, revision].every(allowsArrays)) return "safe";
  const table = direction === "request" ? request : response;
  return Object.hasOwn(table, change.name) ? (table[change.name] ?? "safe") : "safe";
}

function allowsArrays({ keywords: { types } }: Shape): boolean {
  return types === null || types.includes("array");
}

/** Whether the types are the same in TypeScript, where an integer is a number and formats have no meaning. */
function isSameType(base: Keywords, revision: Keywords): boolean {
  const [from, to] = [base, revision].map(({ types }) =>
    [...new Set((types ?? []).map((type) => (type === "integer" ? "number" : type)))]
      .filter((type) => type !== "null")
      .sort()
      .join(),
  );
  return from === to;
}
