import type { Json } from "../../model/json.js";
import { isArray } from "../../model/json.js";
import { isIdentifier } from "../../model/identifier.js";
import { encodeKey, encodeString } from "../../render/encode.js";
import type { ShapeChange } from "../changes/shape-change.js";
import { isValid } from "../inclusion/instances/is-valid.js";
import { valueTypes } from "../inclusion/proof/prover.js";
import { typeShape } from "../inclusion/proof/type-shape.js";
import { sampleValue } from "../inclusion/witness/sample-value.js";
import type { Shape } from "../schema/shape.js";
import type { Witness } from "./witness.js";

/** Returns code that a change of a schema breaks, although every value is still allowed. */
export function codeWitness(
  change: ShapeChange,
  direction: "request" | "response",
  sides: { readonly base: Shape; readonly revision: Shape },
): Witness {
  return { kind: "code", text: direction === "request" ? writing(change, sides) : reading(change, sides) };
}

/** Returns an expression that could be passed as a value of the schema. */
function writing({ name, property, args }: ShapeChange, { base, revision }: Sides): string {
  const member = property?.name ?? args["property"];
  switch (name) {
    case "property-removed":
    case "optional-property-became-read-only":
    case "required-property-became-read-only":
    case "all-of-removed":
      return `{ ${encodeKey(typeof member === "string" ? member : (ownProperty(base, revision) ?? "key"))}: … }`;
    case "property-added":
    case "became-required":
    case "required-property-became-not-read-only":
    case "required-undeclared-property-added":
      return `{ … } without ${typeof member === "string" ? member : "the property"}`;
    case "additional-properties-closed":
    case "additional-properties-restricted":
      return "{ [key]: … }";
    case "enum-value-removed":
      return textOf(args["value"] ?? null);
    case "became-not-nullable":
      return "null";
    default: {
      const value = lostValue(base, revision);
      return value === undefined ? "a value of the old type" : textOf(value);
    }
  }
}

interface Sides {
  readonly base: Shape;
  readonly revision: Shape;
}

/** Returns code that uses a value of the schema. The variable `value` contains it. */
function reading({ name, property, args }: ShapeChange, { base, revision }: Sides): string {
  const member = property?.name ?? args["property"];
  switch (name) {
    case "enum-value-removed":
      return `value === ${textOf(args["value"] ?? null)}`;
    case "const-changed":
    case "const-removed":
      return `value === ${textOf(args["from"] ?? null)}`;
    case "additional-properties-closed":
      return 'value["key"]';
    case "discriminator-removed":
    case "discriminator-property-name-changed":
      return `switch (value${accessOf(base.keywords.discriminator?.propertyName ?? "type")}) { … }`;
    case "prefix-items-removed":
      return "value[0]";
    case "items-removed":
      return "value[0] as the old type of the items";
    case "one-of-added":
    case "any-of-added":
      return "if (value is each of the old alternatives) … else value satisfies never";
    default: {
      const own = typeof member === "string" ? member : ownProperty(base, revision);
      return own === null ? "value as the old type" : `value${accessOf(own)}`;
    }
  }
}

function accessOf(name: string): string {
  return isIdentifier(name) ? `.${name}` : `[${encodeString(name)}]`;
}

/** Returns a property that only the base has, also in its `allOf`; null if there is none. */
function ownProperty(base: Shape, revision: Shape): string | null {
  const names = ({ keywords }: Shape): readonly string[] =>
    [keywords, ...keywords.allOf.map((each) => each.keywords)].flatMap(({ properties }) => [...properties.keys()]);
  const known = new Set(names(revision));
  return names(base).find((each) => !known.has(each)) ?? null;
}

/** Returns a value that the base allows and the revision doesn't. If there is none, returns any value of the base. */
function lostValue(base: Shape, revision: Shape): Json | undefined {
  const samples = valueTypes.flatMap((type) => {
    const value = sampleValue([base, typeShape(type)]);
    return value === undefined ? [] : [value];
  });
  return samples.find((each) => isValid(revision, each) === false) ?? sampleValue([base]);
}

function textOf(value: Json): string {
  const text = JSON.stringify(value);
  return isArray(value) || text.length < 80 ? text : `${text.slice(0, 80)}…`;
}
