import { list } from "../../diagnostics/list.js";
import type { Report } from "../../diagnostics/reporter.js";
import { isArray, isObject, member, type Json, type JsonObject } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import type { ApiDocument, SchemaNode } from "../document.js";
import { suggestCorrection, allowedTypes, typesOfValues } from "./json-types.js";

interface TypeConstraint {
  readonly types: ReadonlySet<string>;
  readonly at: Location;
  /** A value from `const` or `enum`, if there is one. */
  readonly value?: Json;
}

/** A part of a schema that allows no properties other than `names`. */
interface ClosedObject {
  readonly names: ReadonlySet<string>;
  readonly at: Location;
}

interface RequiredProperty {
  readonly name: string;
  readonly at: Location;
}

/** The constraints of a schema and of all schemas that it includes. */
interface Constraints {
  /** An empty list allows all types. */
  readonly types: readonly TypeConstraint[];
  readonly closed: readonly ClosedObject[];
  readonly required: readonly RequiredProperty[];
  /** Whether the constraints allow no value. If so, the contradiction has already been reported. */
  readonly isImpossible: boolean;
}

const noConstraints: Constraints = { types: [], closed: [], required: [], isImpossible: false };

/**
 * Finds schemas whose parts (the schema itself, its variants and the schemas that it includes) contradict each other:
 * they have no type in common, or one requires a property that another forbids. Reports a contradiction only if it is
 * certain, and only at the schema where it arises.
 */
export class Contradictions {
  readonly #document: ApiDocument;
  readonly #report: (entry: Report) => void;
  readonly #constraints = new Map<JsonObject, Constraints>();

  constructor(document: ApiDocument, report: (entry: Report) => void) {
    this.#document = document;
    this.#report = report;
  }

  check(schema: SchemaNode): void {
    if (isObject(schema) && mayContradict(schema)) this.#constraintsOf(schema);
  }

  #constraintsOf(schema: Json | undefined): Constraints {
    if (!isObject(schema)) return noConstraints;
    const cached = this.#constraints.get(schema);
    if (cached !== undefined) return cached;
    // If the schema includes itself, the inner occurrence adds no constraints.
    this.#constraints.set(schema, noConstraints);
    const constraints = this.#settle(this.#collect(schema));
    this.#constraints.set(schema, constraints);
    return constraints;
  }

  #collect(schema: JsonObject): Constraints {
    const at = this.#document.locationOf(schema);
    const { $ref: reference, allOf } = schema;
    if (!includesOthers(schema)) return ownConstraints(schema, at);
    const target = typeof reference === "string" ? this.#document.schemas.get(reference)?.schema : undefined;
    const referenced = target === undefined ? [] : [relocated(this.#constraintsOf(target), childOf(at, "$ref"))];
    const included = (isArray(allOf) ? allOf : []).map((part, index) => {
      const constraints = this.#constraintsOf(part);
      return member(part, "$ref") === undefined ? constraints : relocated(constraints, childOf(at, "allOf", index));
    });
    const choices = ["oneOf", "anyOf"].flatMap((key) => {
      const variants = schema[key];
      return isArray(variants) && variants.length > 0 ? [this.#unite(variants, childOf(at, key))] : [];
    });
    const parts = [ownConstraints(schema, at), ...referenced, ...included, ...choices];
    return {
      types: parts.flatMap(({ types }) => types),
      closed: parts.flatMap(({ closed }) => closed),
      required: parts.flatMap(({ required }) => required),
      isImpossible: parts.some(({ isImpossible }) => isImpossible),
    };
  }

  /** Combines variants: the result allows every type that at least one of them allows. */
  #unite(variants: readonly Json[], at: Location): Constraints {
    const types = new Set<string>();
    let isOpen = false;
    for (const variant of variants) {
      const allowed = commonTypes(this.#constraintsOf(variant).types);
      if (allowed === null) isOpen = true;
      for (const type of allowed ?? []) types.add(type);
    }
    return { ...noConstraints, types: isOpen ? [] : [{ types, at }] };
  }

  #settle(constraints: Constraints): Constraints {
    const isImpossible =
      constraints.isImpossible || this.#reportTypes(constraints.types) || this.#reportProperties(constraints);
    return { ...distinct(constraints), isImpossible };
  }

  #reportTypes(constraints: readonly TypeConstraint[]): boolean {
    // The types that all previous constraints allow; null if they allow every type.
    let allowed: ReadonlySet<string> | null = null;
    for (const [index, { types, at, value }] of constraints.entries()) {
      const common: ReadonlySet<string> = allowed === null ? types : intersect(allowed, types);
      if (allowed === null || allowed.size === 0 || types.size === 0 || common.size > 0) {
        allowed = common;
        continue;
      }
      const before = constraints.slice(0, index);
      const conflicting = before.find((each) => intersect(each.types, types).size === 0) ?? before[0];
      this.#report({
        code: "contradictory-schema",
        severity: "warning",
        at,
        ...(conflicting === undefined ? {} : { related: conflicting.at }),
        message: `No value is valid: the schema requires ${describeTypes(types)} here and ${describeTypes(conflicting?.types ?? allowed)} elsewhere.`,
        help:
          (value === undefined ? null : suggestCorrection(value, allowed)) ??
          "Require the same type in both places, or remove one of the requirements.",
      });
      return true;
    }
    return false;
  }

  /**
   * Reports required properties that are forbidden. Reports nothing if the value might not be an object, because the
   * constraints on properties might then not apply.
   */
  #reportProperties({ types, closed, required }: Constraints): boolean {
    const allowed = commonTypes(types);
    if (closed.length === 0 || allowed?.size !== 1 || !allowed.has("object")) return false;
    for (const { names, at } of closed) {
      const missing = required.find(({ name }) => !names.has(name));
      if (missing === undefined) continue;
      this.#report({
        code: "contradictory-schema",
        severity: "warning",
        at: missing.at,
        related: at,
        message: `No value is valid: the property ${JSON.stringify(missing.name)} is required here, but another part of the schema does not allow it.`,
        help: "Declare the property in the part with additionalProperties: false, or replace that keyword with unevaluatedProperties: false in the schema that contains all parts.",
      });
      return true;
    }
    return false;
  }
}

/** Whether a schema could be contradictory: it includes other schemas, restricts types twice, or forbids properties. */
function mayContradict(schema: JsonObject): boolean {
  const { type, enum: values, const: value, additionalProperties } = schema;
  if (additionalProperties === false || includesOthers(schema)) return true;
  return Number(type !== undefined) + Number(values !== undefined) + Number(value !== undefined) > 1;
}

function includesOthers({ $ref: reference, allOf, oneOf, anyOf }: JsonObject): boolean {
  return reference !== undefined || allOf !== undefined || oneOf !== undefined || anyOf !== undefined;
}

/** Sets the location of all constraints to `at`, the reference that includes their schema. */
function relocated({ types, closed, required, isImpossible }: Constraints, at: Location): Constraints {
  return {
    types: types.map((each) => ({ ...each, at })),
    closed: closed.map((each) => ({ ...each, at })),
    required: required.map((each) => ({ ...each, at })),
    isImpossible,
  };
}

function ownConstraints(schema: JsonObject, at: Location): Constraints {
  const { type, required, properties, additionalProperties, patternProperties } = schema;
  const declared = allowedTypes(type);
  const constants = ["const", "enum"].flatMap((key) => {
    const value = member(schema, key);
    const values = key === "const" && value !== undefined ? [value] : isArray(value) ? value : [];
    return values.length === 0
      ? []
      : [{ types: typesOfValues(values), at: childOf(at, key), value: values[0] ?? null }];
  });
  const isClosed = additionalProperties === false && patternProperties === undefined;
  return {
    types: [...(declared === null ? [] : [{ types: declared, at: childOf(at, "type") }]), ...constants],
    closed: isClosed
      ? [
          {
            names: new Set(Object.keys(isObject(properties) ? properties : {})),
            at: childOf(at, "additionalProperties"),
          },
        ]
      : [],
    required: (isArray(required) ? required : []).flatMap((name, index) =>
      typeof name === "string" ? [{ name, at: childOf(at, "required", index) }] : [],
    ),
    isImpossible: false,
  };
}

/** Returns the types that all constraints allow; null if they allow every type. */
function commonTypes(constraints: readonly TypeConstraint[]): ReadonlySet<string> | null {
  return constraints.reduce<ReadonlySet<string> | null>(
    (allowed, { types }) => (allowed === null ? types : intersect(allowed, types)),
    null,
  );
}

function intersect(left: ReadonlySet<string>, right: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...left].filter((each) => right.has(each)));
}

/**
 * Removes duplicate constraints. Otherwise, the lists would grow exponentially if schemas include others in more than
 * one way.
 */
function distinct({ types, closed, required }: Constraints): Omit<Constraints, "isImpossible"> {
  if (types.length < 2 && closed.length < 2 && required.length < 2) return { types, closed, required };
  return {
    types: [...new Map(types.map((each) => [[...each.types].sort().join(" "), each])).values()],
    closed: firstOfEach(closed, ({ names }) => JSON.stringify([...names].sort())),
    required: firstOfEach(required, ({ name }) => name),
  };
}

function firstOfEach<T>(all: readonly T[], keyOf: (each: T) => string): readonly T[] {
  const found = new Map<string, T>();
  for (const each of all) {
    const key = keyOf(each);
    if (!found.has(key)) found.set(key, each);
  }
  return [...found.values()];
}

function describeTypes(types: ReadonlySet<string>): string {
  const names = types.has("number") ? [...types].filter((each) => each !== "integer") : [...types];
  return list(
    names.map((name) => (name === "null" ? name : `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`)),
    "or",
  );
}
