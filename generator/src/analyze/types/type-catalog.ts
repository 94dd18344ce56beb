import type { Reporter } from "../../diagnostics/reporter.js";
import type { Schema, TypeDeclaration, TypeName } from "../../model/schema.js";
import type { ApiDocument, SchemaId, SchemaNode } from "../../resolve/document.js";
import { assignNames, placeIn, type Candidate } from "../names/assign-names.js";
import { breakCycles } from "./break-cycles.js";
import { SchemaConverter } from "./convert-schema.js";
import { documentationOf } from "./describe.js";
import { findFamilies, type Families } from "../schemas/families.js";
import { findRepresentatives } from "./find-representatives.js";
import { dependsOnDirection, projectDirection, referencesIn, type Direction } from "../schemas/project-direction.js";
import { disableAmbiguousFormats } from "./disable-ambiguous-formats.js";
import { schemasInOperations } from "../schemas/schemas-in-operations.js";
import type { Formats } from "../../model/formats.js";
import { foreignTypes, webhookTypes } from "../names/reserved-names.js";
import { typeCase } from "../names/words.js";

export interface CatalogOptions {
  /** What is converted: see `Formats`. */
  readonly formats: Formats;
  readonly reporter: Reporter;
}

interface Directed {
  readonly source: TypeName;
  readonly direction: Direction;
}

/**
 * The named types of one or several documents that share their names: of each schema one type, and a second one, `…Input`, where
 * what is sent looks different from what is received.
 */
export class TypeCatalog {
  readonly names: ReadonlySet<TypeName>;
  readonly #declarations: ReadonlyMap<TypeName, TypeDeclaration>;
  readonly #converters: ReadonlyMap<ApiDocument, SchemaConverter>;
  readonly #directed = new Map<TypeName, Directed>();
  /** Leaves what cannot be converted as it is on the wire. */
  readonly #settle: (schema: Schema) => Schema;
  readonly #inputNames: ReadonlyMap<TypeName, TypeName>;
  readonly #projected = new Map<TypeName, TypeDeclaration>();

  constructor(documents: readonly ApiDocument[], { formats, reporter }: CatalogOptions) {
    const representatives = findRepresentatives(documents);
    const families = new Map(documents.map((document) => [document, findFamilies(document)]));
    const taken = documents.some(({ webhooks }) => webhooks.length > 0)
      ? new Set([...foreignTypes, ...webhookTypes])
      : foreignTypes;
    const namer = new TypeNamer(candidatesOf(families, representatives), representatives, { reporter, taken });
    const converters = new Map<ApiDocument, SchemaConverter>();
    const declarations: TypeDeclaration[] = [];
    for (const [document, own] of families) {
      const converter = new SchemaConverter({
        document,
        families: own,
        formats,
        nameOf: (id) => namer.nameOf(id),
        baseNameOf: (id) => namer.baseNameOf(id),
      });
      converters.set(document, converter);
      for (const { id, schema } of document.schemas.values()) {
        if (representatives.get(id) !== id) continue;
        const documentation = documentationOf(schema);
        declarations.push({ name: namer.nameOf(id), at: id, schema: converter.convertNamed(id), documentation });
        if (own.descendants.has(id))
          declarations.push({ name: namer.baseNameOf(id), at: id, schema: converter.convertBase(id), documentation });
      }
    }
    const settled = formats.size === 0 ? null : disableAmbiguousFormats(declarations, inlineSchemas(converters), reporter);
    this.#settle = settled ?? ((schema) => schema);
    const sound = breakCycles(
      declarations.map((each) => ({ ...each, schema: this.#settle(each.schema) })),
      reporter,
    );
    this.#declarations = new Map(sound.map((declaration) => [declaration.name, declaration]));
    this.#converters = converters;
    this.#inputNames = nameInputs(this.#declarations);
    this.names = new Set([...this.#declarations.keys(), ...this.#inputNames.values()]);
  }

  /** What a schema that stands in an operation is, in one direction. */
  convert(schema: SchemaNode, document: ApiDocument, direction: Direction): Schema {
    const converter = this.#converters.get(document);
    if (converter === undefined) throw new Error("This document is none of the catalog's.");
    return projectDirection(this.#settle(converter.convert(schema)), direction, (name) => this.#directedName(name, direction));
  }

  /** The declarations that schemas need, directly or not, sorted by name. */
  reachableFrom(schemas: Iterable<Schema>): readonly TypeDeclaration[] {
    const found = new Map<TypeName, TypeDeclaration>();
    const queue = [...schemas].flatMap(referencesIn);
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      if (found.has(name)) continue;
      const declaration = this.#declare(name);
      found.set(name, declaration);
      queue.push(...referencesIn(declaration.schema));
    }
    return [...found.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
  }

  /** What a name stands for in one direction; it has been given by `convert` or `reachableFrom`. */
  resolve(name: TypeName): Schema {
    return this.#declare(name).schema;
  }

  #directedName(name: TypeName, direction: Direction): TypeName {
    const directed = direction === "write" ? (this.#inputNames.get(name) ?? name) : name;
    this.#directed.set(directed, { source: name, direction });
    return directed;
  }

  #declare(name: TypeName): TypeDeclaration {
    const known = this.#projected.get(name);
    if (known !== undefined) return known;
    const directed = this.#directed.get(name);
    const declaration = this.#declarations.get(directed?.source ?? name);
    if (directed === undefined || declaration === undefined) throw new Error(`There is no type ${name}.`);
    const schema = projectDirection(declaration.schema, directed.direction, (each) =>
      this.#directedName(each, directed.direction),
    );
    const projected = { ...declaration, name, schema };
    this.#projected.set(name, projected);
    return projected;
  }
}

/** What stands in operations without a name. */
function inlineSchemas(converters: ReadonlyMap<ApiDocument, SchemaConverter>): readonly Schema[] {
  return [...converters].flatMap(([document, converter]) =>
    schemasInOperations(document).map((schema) => converter.convert(schema)),
  );
}

interface NamerOptions {
  readonly reporter: Reporter;
  readonly taken: ReadonlySet<string>;
}

class TypeNamer {
  readonly #representatives: ReadonlyMap<SchemaId, SchemaId>;
  readonly #names: ReadonlyMap<string, TypeName>;

  constructor(
    candidates: readonly Candidate[],
    representatives: ReadonlyMap<SchemaId, SchemaId>,
    { reporter, taken }: NamerOptions,
  ) {
    this.#representatives = representatives;
    this.#names = assignNames(candidates, { reporter, what: "types", taken, ending: "Schema" });
  }

  nameOf(id: SchemaId): TypeName {
    return this.#name(this.#representatives.get(id) ?? id);
  }

  baseNameOf(id: SchemaId): TypeName {
    return this.#name(baseKey(this.#representatives.get(id) ?? id));
  }

  #name(key: string): TypeName {
    const name = this.#names.get(key);
    if (name === undefined) throw new Error(`There is no name for ${key}.`);
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
      // A later document of the same API may mean something else by a key: its version tells them apart.
      const name = typeName(keys.has(key) ? `${key} ${document.version}` : key);
      keys.add(key);
      const candidate = { key: id, at: id, place: placeIn(document.at, id), original: key, name };
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
  return /^\d/.test(name) ? `Type${name}` : name;
}

/** Types of which what is sent differs from what is received: by themselves, or by what they refer to. */
function nameInputs(declarations: ReadonlyMap<TypeName, TypeDeclaration>): ReadonlyMap<TypeName, TypeName> {
  const users = new Map<TypeName, TypeName[]>();
  for (const { name, schema } of declarations.values()) {
    for (const target of referencesIn(schema)) users.set(target, [...(users.get(target) ?? []), name]);
  }
  const differing = new Set<TypeName>();
  const queue = [...declarations.values()].filter(({ schema }) => dependsOnDirection(schema)).map(({ name }) => name);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (differing.has(name)) continue;
    differing.add(name);
    queue.push(...(users.get(name) ?? []));
  }
  return new Map([...differing].map((name) => [name, freeName(`${name}Input`, declarations)]));
}

function freeName(name: TypeName, declarations: ReadonlyMap<TypeName, TypeDeclaration>): TypeName {
  return declarations.has(name) ? freeName(`${name}_`, declarations) : name;
}
