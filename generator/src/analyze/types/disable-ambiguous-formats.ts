import type { Reporter } from "../../diagnostics/reporter.js";
import type { Location } from "../../model/location.js";
import type { Schema, TypeDeclaration, TypeName } from "../../model/schema.js";
import { toWireSchema } from "./to-wire-schema.js";
import { findDiscriminator } from "./find-discriminator.js";

/**
 * Finds what cannot be converted, because one value may be of either of two schemas that say different things of a place, and no
 * property tells which: `anyOf` of a date and any text. Such places stay as they are on the wire, everywhere, and are reported.
 * Gives the function that leaves them so.
 */
export function disableAmbiguousFormats(
  declarations: readonly TypeDeclaration[],
  inline: readonly Schema[],
  reporter: Reporter,
): (schema: Schema) => Schema {
  const byName = new Map(declarations.map(({ name, schema }) => [name, schema]));
  const search = new Search((name) => byName.get(name) ?? null);
  for (const schema of [...byName.values(), ...inline]) search.check([schema]);
  for (const at of search.ambiguous) report(at, reporter);
  return search.ambiguous.size === 0 ? (schema) => schema : (schema) => toWireSchema(schema, search.ambiguous);
}

type Converted = Extract<Schema, { kind: "converted" }>;
type ObjectSchema = Extract<Schema, { kind: "object" }>;

/** What several schemas say of one value, by the kinds of values that JSON tells apart. */
interface Facets {
  readonly converted: Converted[];
  readonly plain: Set<"string" | "number">;
  readonly items: Schema[];
  readonly objects: ObjectSchema[];
  /** Unions whose variants are told apart. */
  readonly tagged: (readonly (readonly Schema[])[])[];
}

class Search {
  readonly ambiguous = new Set<Location>();
  readonly #resolve: (name: TypeName) => Schema | null;
  readonly #ids = new Map<Schema, number>();
  readonly #seen = new Set<string>();

  constructor(resolve: (name: TypeName) => Schema | null) {
    this.#resolve = resolve;
  }

  /** `schemas` all speak of one value. */
  check(schemas: readonly Schema[]): void {
    const key = [...new Set(schemas.map((schema) => this.#idOf(schema)))].sort((a, b) => a - b).join(" ");
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const facets: Facets = { converted: [], plain: new Set(), items: [], objects: [], tagged: [] };
    for (const schema of schemas) this.#collect(schema, facets, new Set());
    this.#compare(facets);
    if (facets.items.length > 0) this.check(facets.items);
    this.#checkProperties(facets.objects);
    for (const cases of facets.tagged) for (const some of cases) this.check([...facets.objects, ...some]);
  }

  #checkProperties(objects: readonly ObjectSchema[]): void {
    const names = new Set(objects.flatMap(({ properties }) => properties.map(({ name }) => name)));
    for (const name of names) {
      this.check(
        objects.flatMap(({ properties, additional }) => {
          const own = properties.find((property) => property.name === name)?.schema ?? additional;
          return own === null || own.kind === "unknown" ? [] : [own];
        }),
      );
    }
    const additional = objects.flatMap((each) => (each.additional === null ? [] : [each.additional]));
    if (additional.length > 0) this.check(additional);
  }

  /** Text beside a date is text: nothing tells whether it was meant as one. */
  #compare({ converted, plain }: Facets): void {
    for (const each of converted) {
      const kind = each.wire === "int64" ? "number" : "string";
      const rivals = converted.filter(({ wire }) => (wire === "int64") === (each.wire === "int64"));
      if (plain.has(kind) || rivals.some(({ wire }) => wire !== each.wire)) this.ambiguous.add(each.at);
    }
  }

  #collect(schema: Schema, facets: Facets, open: ReadonlySet<TypeName>): void {
    switch (schema.kind) {
      case "reference": {
        const target = open.has(schema.name) ? null : this.#resolve(schema.name);
        if (target !== null) this.#collect(target, facets, new Set([...open, schema.name]));
        return;
      }
      case "union": {
        const tag = findDiscriminator(schema.variants, this.#resolve);
        if (tag !== null) facets.tagged.push([...tag.cases.values()]);
        else for (const variant of schema.variants) this.#collect(variant, facets, open);
        return;
      }
      case "intersection":
        for (const part of schema.parts) this.#collect(part, facets, open);
        return;
      case "converted":
        facets.converted.push(schema);
        return;
      case "array":
        facets.items.push(schema.items);
        return;
      case "tuple":
        for (const item of [...schema.items, ...(schema.rest === null ? [] : [schema.rest])]) this.check([item]);
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
    const known = this.#ids.get(schema) ?? this.#ids.size;
    this.#ids.set(schema, known);
    return known;
  }
}

function report(at: Location, reporter: Reporter): void {
  reporter.report({
    code: "ambiguous-format",
    severity: "warning",
    at,
    message: "The value may be of another schema too, and nothing tells which: it is not converted.",
    help: "Give the variants a property with a constant each, or leave the format out of one of them.",
  });
}
