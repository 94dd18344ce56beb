import type { Reporter } from "../../diagnostics/reporter.js";
import type { Location } from "../../model/location.js";
import type { Schema, TypeDeclaration, TypeName } from "../../model/schema.js";
import { toWireSchema } from "./to-wire-schema.js";
import { findDiscriminator } from "./find-discriminator.js";

/**
 * Finds and reports values that cannot be converted, because another schema with a different format applies to the same
 * value and no property tells which schema is meant: for example, `anyOf` of a date-time and any string. Returns a
 * function that replaces these values with their type on the wire.
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

/** The schemas that may apply to one value, grouped by the type of the value in JSON. */
interface Facets {
  readonly converted: Converted[];
  readonly plain: Set<"string" | "number">;
  readonly items: Schema[];
  readonly objects: ObjectSchema[];
  /** For each union with a discriminator, the variants that each value selects. */
  readonly discriminated: (readonly (readonly Schema[])[])[];
}

class Search {
  readonly ambiguous = new Set<Location>();
  readonly #resolve: (name: TypeName) => Schema | null;
  readonly #ids = new Map<Schema, number>();
  /** Sets of schemas that have been checked, as joined ids. */
  readonly #checked = new Set<string>();

  constructor(resolve: (name: TypeName) => Schema | null) {
    this.#resolve = resolve;
  }

  /** Checks one value to which all of `schemas` may apply. */
  check(schemas: readonly Schema[]): void {
    const key = [...new Set(schemas.map((schema) => this.#idOf(schema)))].sort((a, b) => a - b).join(" ");
    if (this.#checked.has(key)) return;
    this.#checked.add(key);
    const facets: Facets = { converted: [], plain: new Set(), items: [], objects: [], discriminated: [] };
    for (const schema of schemas) this.#collect(schema, facets, new Set());
    this.#compare(facets);
    if (facets.items.length > 0) this.check(facets.items);
    this.#checkProperties(facets.objects);
    for (const cases of facets.discriminated)
      for (const variants of cases) this.check([...facets.objects, ...variants]);
  }

  #checkProperties(objects: readonly ObjectSchema[]): void {
    const names = new Set(objects.flatMap(({ properties }) => properties.map(({ name }) => name)));
    for (const name of names) {
      this.check(
        objects.flatMap(({ properties, additional }) => {
          const schema = properties.find((property) => property.name === name)?.schema ?? additional;
          return schema === null || schema.kind === "unknown" ? [] : [schema];
        }),
      );
    }
    const additional = objects.flatMap((each) => (each.additional === null ? [] : [each.additional]));
    if (additional.length > 0) this.check(additional);
  }

  /**
   * Marks a format as ambiguous if a plain schema, or one with another format, may apply to the same value: with a
   * date-time and a plain string, nothing shows which one a value is.
   */
  #compare({ converted, plain }: Facets): void {
    for (const each of converted) {
      const kind = each.wire === "int64" ? "number" : "string";
      const candidates = converted.filter(({ wire }) => (wire === "int64") === (each.wire === "int64"));
      if (plain.has(kind) || candidates.some(({ wire }) => wire !== each.wire)) this.ambiguous.add(each.at);
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
        const discriminator = findDiscriminator(schema.variants, this.#resolve);
        if (discriminator !== null) facets.discriminated.push([...discriminator.cases.values()]);
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
    const id = this.#ids.get(schema) ?? this.#ids.size;
    this.#ids.set(schema, id);
    return id;
  }
}

function report(at: Location, reporter: Reporter): void {
  reporter.report({
    code: "ambiguous-format",
    severity: "warning",
    at,
    message:
      "Values with this format are not converted: another schema can match the same value, and no property tells which schema applies.",
    help: "Give all variants the same property with a different `const` in each, or remove the format.",
  });
}
