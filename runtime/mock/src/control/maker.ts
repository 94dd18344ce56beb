import { sample } from "../data/sample/sample.js";
import type { Json } from "../json.js";
import { suggestName } from "../options/suggest-name.js";
import type { MockTables } from "../tables/tables.js";
import { findDropped } from "./find-dropped.js";

/** Generates valid values of named schemas for tests. Each call returns a new value; a reset restarts the sequence. */
export class Maker {
  readonly #tables: MockTables;
  readonly #seed: string;
  readonly #counts = new Map<string, number>();

  constructor(tables: MockTables, seed: string) {
    this.#tables = tables;
    this.#seed = seed;
  }

  /**
   * Generates a value that contains the given value. Throws a TypeError if no API has a schema of this name, or if the
   * schema doesn't allow a part of the given value.
   */
  make(name: string, given: Json | undefined, now: number): Json {
    const api = this.#tables.apis.find(({ schemas }) => Object.hasOwn(schemas, name));
    if (api === undefined) {
      const names = this.#tables.apis.flatMap(({ schemas }) => Object.keys(schemas));
      throw new TypeError(`The mock has no schema ${JSON.stringify(name)}.${suggestName(name, names)}`);
    }
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    const made = sample(api.schemas[name] ?? true, given, {
      schemas: api.schemas,
      seed: `${this.#seed}/make/${name}#${count}`,
      direction: "response",
      fill: "all",
      now: new Date(now).toISOString(),
      distinct: new Set(),
    });
    const dropped = findDropped(given, made);
    if (dropped === null) return made;
    const part = dropped === "" ? "the given value" : `the given ${JSON.stringify(dropped)}`;
    throw new TypeError(`make: the schema ${name} doesn't allow ${part} in a response.`);
  }

  reset(): void {
    this.#counts.clear();
  }
}
