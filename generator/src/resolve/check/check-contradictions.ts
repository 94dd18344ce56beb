import type { Report } from "../../diagnostics/reporter.js";
import { isArray, isObject, member, type Json, type JsonObject } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import type { ApiDocument, SchemaNode } from "../document.js";
import { meantType, typesAdmitted, typesOfValues } from "./json-types.js";

/** What a part of a schema says of the types of a value, and where. */
interface Claim {
  readonly types: ReadonlySet<string>;
  readonly at: Location;
  /** One of the values that it lists, if it lists any. */
  readonly value?: Json;
}

/** An object that has these properties and no others, or one that has this property. */
interface Closed {
  readonly names: ReadonlySet<string>;
  readonly at: Location;
}
interface Required {
  readonly name: string;
  readonly at: Location;
}

/** What a schema says together with all that it includes. */
interface Said {
  /** None that is not said to be: an empty list admits all. */
  readonly claims: readonly Claim[];
  readonly closed: readonly Closed[];
  readonly required: readonly Required[];
  /** Whether no value can be valid, which has been reported. */
  readonly isImpossible: boolean;
}

const nothing: Said = { claims: [], closed: [], required: [], isImpossible: false };

/**
 * Finds schemas whose parts exclude each other: what they include, their variants and they themselves leave no type, or one part closes
 * an object that another wants to have more. Only what is certain is reported, and only where it arises.
 */
export class Contradictions {
  readonly #document: ApiDocument;
  readonly #report: (entry: Report) => void;
  readonly #said = new Map<JsonObject, Said>();

  constructor(document: ApiDocument, report: (entry: Report) => void) {
    this.#document = document;
    this.#report = report;
  }

  check(schema: SchemaNode): void {
    this.#saidBy(schema);
  }

  #saidBy(schema: Json | undefined): Said {
    if (!isObject(schema)) return nothing;
    const known = this.#said.get(schema);
    if (known !== undefined) return known;
    // What includes itself says no more by that.
    this.#said.set(schema, nothing);
    const said = this.#settle(this.#collect(schema));
    this.#said.set(schema, said);
    return said;
  }

  #collect(schema: JsonObject): Said {
    const at = this.#document.locationOf(schema);
    const { $ref: reference, allOf } = schema;
    const target = typeof reference === "string" ? this.#document.schemas.get(reference)?.schema : undefined;
    const own = target === undefined ? [] : [placed(this.#saidBy(target), childOf(at, "$ref"))];
    const included = (isArray(allOf) ? allOf : []).map((part, index) => {
      const said = this.#saidBy(part);
      return member(part, "$ref") === undefined ? said : placed(said, childOf(at, "allOf", index));
    });
    const choices = ["oneOf", "anyOf"].flatMap((key) => {
      const variants = schema[key];
      return isArray(variants) && variants.length > 0 ? [this.#unite(variants, childOf(at, key))] : [];
    });
    const parts = [ownWords(schema, at), ...own, ...included, ...choices];
    return {
      claims: parts.flatMap(({ claims }) => claims),
      closed: parts.flatMap(({ closed }) => closed),
      required: parts.flatMap(({ required }) => required),
      isImpossible: parts.some(({ isImpossible }) => isImpossible),
    };
  }

  /** What all variants say: the types of any of them. */
  #unite(variants: readonly Json[], at: Location): Said {
    const types = new Set<string>();
    let isOpen = false;
    for (const variant of variants) {
      const own = remaining(this.#saidBy(variant).claims);
      if (own === null) isOpen = true;
      for (const type of own ?? []) types.add(type);
    }
    return { ...nothing, claims: isOpen ? [] : [{ types, at }] };
  }

  #settle(said: Said): Said {
    if (said.isImpossible) return said;
    const isImpossible = this.#reportTypes(said.claims) || this.#reportProperties(said);
    return isImpossible ? { ...said, isImpossible } : { ...said, claims: distinct(said.claims) };
  }

  #reportTypes(claims: readonly Claim[]): boolean {
    for (const [index, { types, at, value }] of claims.entries()) {
      const before = claims.slice(0, index);
      const left = remaining(before);
      if (left === null || left.size === 0 || types.size === 0 || intersect(left, types).size > 0) continue;
      const rival = before.find((each) => intersect(each.types, types).size === 0) ?? before[0];
      this.#report({
        code: "contradictory-schema",
        severity: "warning",
        at,
        ...(rival === undefined ? {} : { related: rival.at }),
        message: `A value would have to be ${list(types)} here and ${list(rival?.types ?? left)} elsewhere in the schema: none is valid.`,
        help: (value === undefined ? null : meantType(value, left)) ?? "Make the two agree, or leave one of them out.",
      });
      return true;
    }
    return false;
  }

  /** Where a value need not be an object nothing is certain. */
  #reportProperties({ claims, closed, required }: Said): boolean {
    const types = remaining(claims);
    if (closed.length === 0 || types?.size !== 1 || !types.has("object")) return false;
    for (const { names, at } of closed) {
      const missing = required.find(({ name }) => !names.has(name));
      if (missing === undefined) continue;
      this.#report({
        code: "contradictory-schema",
        severity: "warning",
        at: missing.at,
        related: at,
        message: `The property ${JSON.stringify(missing.name)} is required here, and another part of the schema admits none of that name: no value is valid.`,
        help: "Declare it where additionalProperties is false, or write unevaluatedProperties: false around all parts.",
      });
      return true;
    }
    return false;
  }
}

/** What is said elsewhere is said here by what refers to it. */
function placed({ claims, closed, required, isImpossible }: Said, at: Location): Said {
  return {
    claims: claims.map((each) => ({ ...each, at })),
    closed: closed.map((each) => ({ ...each, at })),
    required: required.map((each) => ({ ...each, at })),
    isImpossible,
  };
}

function ownWords(schema: JsonObject, at: Location): Said {
  const { type, required, properties, additionalProperties, patternProperties } = schema;
  const stated = typesAdmitted(type);
  const constants = ["const", "enum"].flatMap((key) => {
    const value = member(schema, key);
    const values = key === "const" && value !== undefined ? [value] : isArray(value) ? value : [];
    return values.length === 0
      ? []
      : [{ types: typesOfValues(values), at: childOf(at, key), value: values[0] ?? null }];
  });
  const names = new Set(Object.keys(isObject(properties) ? properties : {}));
  const isClosed = additionalProperties === false && patternProperties === undefined;
  return {
    claims: [...(stated === null ? [] : [{ types: stated, at: childOf(at, "type") }]), ...constants],
    closed: isClosed ? [{ names, at: childOf(at, "additionalProperties") }] : [],
    required: (isArray(required) ? required : []).flatMap((name, index) =>
      typeof name === "string" ? [{ name, at: childOf(at, "required", index) }] : [],
    ),
    isImpossible: false,
  };
}

/** What the claims leave; null if they admit all. */
function remaining(claims: readonly Claim[]): ReadonlySet<string> | null {
  return claims.reduce<ReadonlySet<string> | null>(
    (left, { types }) => (left === null ? types : intersect(left, types)),
    null,
  );
}

function intersect(left: ReadonlySet<string>, right: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...left].filter((each) => right.has(each)));
}

/** Who says the same as another before him adds nothing: chains stay short. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  return [...new Map(claims.map((claim) => [[...claim.types].sort().join(" "), claim])).values()];
}

function list(types: ReadonlySet<string>): string {
  const named = types.has("number") ? [...types].filter((each) => each !== "integer") : [...types];
  return named.map((name) => (name === "null" ? name : `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`)).join(" or ");
}
