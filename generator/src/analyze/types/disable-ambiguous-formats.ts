import type { Reporter } from "../../diagnostics/reporter.js";
import { addToList } from "../../model/add-to-list.js";
import type { Location } from "../../model/location.js";
import type { Schema, TypeDeclaration, TypeName } from "../../model/schema.js";
import { toWireSchema } from "./to-wire-schema.js";
import { findDiscriminator, type DiscriminatorContext } from "./find-discriminator.js";

/**
 * Finds and reports values that can't be converted, because another schema with a different format applies to the same
 * value and no property indicates which schema is meant. For example, `anyOf` can allow both a date-time and any
 * string. Returns a function that replaces these values with their wire type.
 */
export function disableAmbiguousFormats(
  declarations: readonly TypeDeclaration[],
  inline: readonly Schema[],
  reporter: Reporter,
): (schema: Schema) => Schema {
  const byName = new Map(declarations.map(({ name, schema }) => [name, schema]));
  const maxSteps = minimumSteps + stepsPerSchema * (declarations.length + inline.length);
  const search = new Search((name) => byName.get(name) ?? null, maxSteps);
  for (const schema of [...byName.values(), ...inline]) search.check(schema);
  if (search.isAbandoned) {
    reportAbandoned(declarations[0]?.at ?? "#", reporter);
    return (schema) => toWireSchema(schema);
  }
  for (const at of search.ambiguous) report(at, reporter);
  return search.ambiguous.size === 0 ? (schema) => schema : (schema) => toWireSchema(schema, search.ambiguous);
}

type Converted = Extract<Schema, { kind: "converted" }>;
type ObjectSchema = Extract<Schema, { kind: "object" }>;

/** The schemas that may apply to one value, grouped by kind. */
interface Facets {
  readonly converted: Converted[];
  readonly plain: Set<"string" | "number">;
  readonly items: Schema[];
  readonly objects: ObjectSchema[];
  /** For each union with a discriminator, the variants that each discriminator value selects. */
  readonly discriminated: (readonly (readonly Schema[])[])[];
}

/**
 * Limits the steps of the search, because the number of schema combinations can grow exponentially. The limit is
 * `minimumSteps` plus `stepsPerSchema` for each schema. Published documents need at most a tenth of it.
 */
const minimumSteps = 100_000;
const stepsPerSchema = 1_000;

class Search {
  readonly ambiguous = new Set<Location>();
  readonly #discriminators: DiscriminatorContext;
  readonly #ids = new Map<Schema, number>();
  /** The sets of schemas found so far. Each is a string of schema ids. */
  readonly #found = new Set<string>();
  readonly #queue: (readonly Schema[])[] = [];
  readonly #maxSteps: number;
  #steps = 0;

  constructor(resolve: (name: TypeName) => Schema | null, maxSteps: number) {
    this.#maxSteps = maxSteps;
    this.#discriminators = { resolve, constants: new Map() };
  }

  /** Whether the search has exceeded its limit, so that its result is incomplete. */
  get isAbandoned(): boolean {
    return this.#steps > this.#maxSteps;
  }

  /** Checks for conflicting formats in a schema and in all values nested in it. */
  check(schema: Schema): void {
    this.#add([schema]);
    for (let next = this.#queue.pop(); next !== undefined && !this.isAbandoned; next = this.#queue.pop()) {
      const facets: Facets = { converted: [], plain: new Set(), items: [], objects: [], discriminated: [] };
      const visited = new Set<Schema>();
      for (const each of next) this.#collect(each, facets, visited);
      this.#compare(facets);
      if (facets.items.length > 0) this.#add(facets.items);
      this.#addProperties(facets.objects);
      for (const cases of facets.discriminated)
        for (const variants of cases) this.#add([...facets.objects, ...variants]);
    }
  }

  /** Queues `schemas`, all of which may apply to one value, so that their formats are compared. */
  #add(schemas: readonly Schema[]): void {
    this.#steps += schemas.length;
    if (this.isAbandoned) return;
    const key = [...new Set(schemas.map((schema) => this.#idOf(schema)))].sort((a, b) => a - b).join(" ");
    if (this.#found.has(key)) return;
    this.#found.add(key);
    this.#queue.push(schemas);
  }

  #addProperties(objects: readonly ObjectSchema[]): void {
    const declared = new Map<string, Schema[]>();
    for (const { name, schema } of objects.flatMap(({ properties }) => properties)) addToList(declared, name, schema);
    const open = objects.flatMap(({ properties, additional }) =>
      additional === null ? [] : [{ names: new Set(properties.map(({ name }) => name)), additional }],
    );
    for (const [name, schemas] of declared) {
      const others = open.filter(({ names }) => !names.has(name)).map(({ additional }) => additional);
      this.#steps += open.length;
      this.#add([...schemas, ...others].filter(({ kind }) => kind !== "unknown"));
    }
    if (open.length > 0) this.#add(open.map(({ additional }) => additional));
  }

  /**
   * Marks a format as ambiguous if a plain schema, or one with another format, may apply to the same value. If a value
   * can be a date-time or a plain string, for example, nothing shows which of the two it is.
   */
  #compare({ converted, plain }: Facets): void {
    const texts = new Set(converted.map(({ wire }) => wire).filter((wire) => wire !== "int64"));
    for (const { wire, at } of converted)
      if (wire === "int64" ? plain.has("number") : plain.has("string") || texts.size > 1) this.ambiguous.add(at);
  }

  #collect(schema: Schema, facets: Facets, visited: Set<Schema>): void {
    if (visited.has(schema)) return;
    visited.add(schema);
    this.#steps += 1;
    switch (schema.kind) {
      case "reference": {
        const target = this.#discriminators.resolve(schema.name);
        if (target !== null) this.#collect(target, facets, visited);
        return;
      }
      case "union": {
        this.#steps += schema.variants.length;
        const discriminator = findDiscriminator(schema.variants, this.#discriminators);
        if (discriminator !== null) facets.discriminated.push([...discriminator.cases.values()]);
        else for (const variant of schema.variants) this.#collect(variant, facets, visited);
        return;
      }
      case "intersection":
        for (const part of schema.parts) this.#collect(part, facets, visited);
        return;
      case "converted":
        facets.converted.push(schema);
        return;
      case "array":
        facets.items.push(schema.items);
        return;
      case "tuple":
        for (const item of [...schema.items, ...(schema.rest === null ? [] : [schema.rest])]) this.#add([item]);
        return;
      case "object":
        facets.objects.push(schema);
        return;
      case "enum":
        if (schema.isOpen || schema.values.some((value) => typeof value === "string")) facets.plain.add("string");
        if (schema.values.some((value) => typeof value === "number")) facets.plain.add("number");
        return;
      case "string":
      case "number":
        facets.plain.add(schema.kind);
        return;
      case "binary":
      case "boolean":
      case "null":
      case "unknown":
      case "never":
        return;
    }
  }

  #idOf(schema: Schema): number {
    const id = this.#ids.get(schema) ?? this.#ids.size;
    this.#ids.set(schema, id);
    return id;
  }
}

function reportAbandoned(at: Location, reporter: Reporter): void {
  reporter.report({
    code: "formats-not-checked",
    severity: "warning",
    at,
    message:
      "The `formats` setting has no effect, because the schemas can be combined in too many ways to determine which values can be converted.",
    help: "Remove `formats` from the configuration, or use different property names in the variants of unions.",
  });
}

function report(at: Location, reporter: Reporter): void {
  reporter.report({
    code: "ambiguous-format",
    severity: "warning",
    at,
    message:
      "Values with this format are not converted: another schema can match the same value, and no property determines which schema applies.",
    help: "Give all variants the same property with a different `const` in each, or remove the format.",
  });
}
