import { SeededRandom } from "../data/random/seeded-random.js";
import { isArray, isObject, type Json } from "../json.js";
import type { SeedTable } from "../tables/tables.js";

/** The initial entities, credentials and ids of a mock, with generated values in place of `{name}`. */
export interface ExpandedSeed {
  readonly entities: SeedTable["entities"];
  readonly credentials: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly ids: Readonly<Record<string, string>>;
}

export function expandSeed({ names, entities, credentials, ids }: SeedTable, seed: string): ExpandedSeed {
  const generated = new Map(
    Object.entries(names).map(([name, form]) => [name, generate(form, new SeededRandom(`${seed}/seed/${name}`))]),
  );
  const fill = (text: string): string =>
    text.replace(/\{([A-Za-z]\w*)\}/g, (placeholder, name: string) => generated.get(name) ?? placeholder);
  const fillAll = (value: Json): Json => {
    if (typeof value === "string") return fill(value);
    if (isArray(value)) return value.map(fillAll);
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fillAll(member)]));
  };
  const fillMap = (map: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(map).map(([name, text]) => [name, fill(text)]));
  return {
    entities: entities.map(({ resource, keys, value }) => ({
      resource,
      keys: keys.map(fill),
      value: Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fillAll(member)])),
    })),
    credentials: Object.fromEntries(Object.entries(credentials).map(([name, map]) => [name, fillMap(map)])),
    ids: fillMap(ids),
  };
}

/** Generates a value in the given form: `uuid`, `hex 24`, `letters 8`. */
function generate(form: string, source: SeededRandom): string {
  const [kind, length] = form.split(" ");
  if (kind === "hex") return source.hex(Number(length));
  return kind === "letters" ? source.letters(Number(length)) : source.uuid();
}
