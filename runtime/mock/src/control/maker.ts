import { sample } from "../data/sample/sample.js";
import type { Json } from "../json.js";
import type { MockTables } from "../tables/tables.js";

/** Generates valid values of named schemas for tests. Each value differs from the one before; a reset repeats the sequence. */
export class Maker {
  readonly #tables: MockTables;
  readonly #seed: string;
  readonly #counts = new Map<string, number>();

  constructor(tables: MockTables, seed: string) {
    this.#tables = tables;
    this.#seed = seed;
  }

  /** Generates a value that keeps the valid parts of the given value. Throws a TypeError if no API has a schema of this name. */
  make(name: string, given: Json | undefined, now: number): Json {
    const api = this.#tables.apis.find(({ schemas }) => Object.hasOwn(schemas, name));
    if (api === undefined) throw new TypeError(`The mock has no schema ${JSON.stringify(name)}.`);
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return sample(api.schemas[name] ?? true, given, {
      schemas: api.schemas,
      seed: `${this.#seed}/make/${name}#${count}`,
      direction: "response",
      fill: "all",
      now: new Date(now).toISOString(),
      distinct: new Set(),
    });
  }

  reset(): void {
    this.#counts.clear();
  }
}
