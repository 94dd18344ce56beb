import { canBeginIdentifier } from "../../model/identifier.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import type { TypeName } from "../../model/schema.js";
import type { ApiDocument, SchemaId } from "../../resolve/document.js";
import { assignNames, locationIn, type Candidate } from "../names/assign-names.js";
import { typeCase } from "../names/words.js";
import type { Families } from "../schemas/families.js";

export interface TypeNamerOptions {
  /** For each schema, the schema whose type it shares; see `findRepresentatives`. */
  readonly representatives: ReadonlyMap<SchemaId, SchemaId>;
  readonly reporter: Reporter;
  readonly reserved: ReadonlySet<string>;
}

/** Assigns the names of schema types and of their base forms. */
export class TypeNamer {
  readonly #representatives: ReadonlyMap<SchemaId, SchemaId>;
  readonly #names: ReadonlyMap<string, TypeName>;

  constructor(
    documents: ReadonlyMap<ApiDocument, Families>,
    { representatives, reporter, reserved }: TypeNamerOptions,
  ) {
    this.#representatives = representatives;
    const candidates = candidatesOf(documents, representatives);
    this.#names = assignNames(candidates, { reporter, what: "types", taken: reserved, ending: "Schema" });
  }

  nameOf(id: SchemaId): TypeName {
    return this.#name(this.#representatives.get(id) ?? id);
  }

  baseNameOf(id: SchemaId): TypeName {
    return this.#name(baseKey(this.#representatives.get(id) ?? id));
  }

  #name(key: string): TypeName {
    const name = this.#names.get(key);
    if (name === undefined) throw new Error(`No name for ${key}.`);
    return name;
  }
}

function candidatesOf(
  documents: ReadonlyMap<ApiDocument, Families>,
  representatives: ReadonlyMap<SchemaId, SchemaId>,
): readonly Candidate[] {
  const keys = new Set<string>();
  return [...documents].flatMap(([document, { descendants }]) =>
    [...document.schemas.values()].flatMap(({ id, name: key }) => {
      if (representatives.get(id) !== id) return [];
      // A later document of the same API may use the key for a different schema; the version distinguishes the two names.
      const name = typeName(keys.has(key) ? `${key} ${document.version}` : key);
      keys.add(key);
      const candidate = { key: id, at: id, location: locationIn(document.at, id), original: key, name };
      return descendants.has(id)
        ? [candidate, { ...candidate, key: baseKey(id), original: `${key}Base`, name: `${name}Base` }]
        : [candidate];
    }),
  );
}

function baseKey(id: SchemaId): string {
  return `${id} base`;
}

function typeName(key: string): TypeName {
  const name = typeCase(key);
  if (name === "") return "Schema";
  return canBeginIdentifier(name) ? name : `Type${name}`;
}
