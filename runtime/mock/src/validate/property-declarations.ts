import { isArray, isObject, type Json, type JsonObject, member } from "../json.js";
import type { Schemas } from "../data/schema/flatten.js";

/** Finds the declarations of properties in schemas and in the schemas that they include (`$ref` and `allOf`). */
export class PropertyDeclarations {
  readonly #schemas: Schemas;
  readonly #test: (property: Json) => boolean;
  readonly #found = new WeakMap<JsonObject, Map<string, readonly boolean[]>>();

  constructor(schemas: Schemas, test: (property: Json) => boolean) {
    this.#schemas = schemas;
    this.#test = test;
  }

  /** Whether one of the schemas declares a property, and all declarations of the property pass the test. */
  allPass(schemas: readonly JsonObject[], name: string): boolean {
    const results = schemas.flatMap((schema) => this.#resultsIn(schema, name));
    return results.length > 0 && results.every(Boolean);
  }

  /** Returns the distinct results of the test for the declarations in a schema. */
  #resultsIn(schema: JsonObject, name: string): readonly boolean[] {
    const byName = this.#found.get(schema) ?? new Map<string, readonly boolean[]>();
    this.#found.set(schema, byName);
    const known = byName.get(name);
    if (known !== undefined) return known;
    const results = new Set<boolean>();
    const pending: (Json | undefined)[] = [schema];
    const seen = new Set<Json>();
    for (let each = pending.pop(); each !== undefined; each = pending.pop()) {
      if (!isObject(each) || seen.has(each)) continue;
      seen.add(each);
      const declared = member(each["properties"], name);
      if (declared !== undefined) results.add(this.#test(declared));
      const { $ref: reference, allOf } = each;
      if (isArray(allOf)) for (const part of allOf) pending.push(part);
      if (typeof reference === "string" && Object.hasOwn(this.#schemas, reference)) {
        const target = this.#schemas[reference];
        if (isObject(target)) pending.push(target);
      }
    }
    byName.set(name, [...results]);
    return [...results];
  }
}
