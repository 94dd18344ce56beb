import type { Reporter } from "../../diagnostics/reporter.js";
import { addToList } from "../../model/add-to-list.js";
import type { Schema, TypeDeclaration, TypeName } from "../../model/schema.js";
import type { ApiDocument, SchemaNode } from "../../resolve/document.js";

import { breakCycles } from "./break-cycles.js";
import { SchemaConverter } from "./schema-converter.js";
import { documentationOf } from "./documentation-of.js";
import { findFamilies } from "../schemas/families.js";
import { findRepresentatives } from "../schemas/find-representatives.js";
import { dependsOnDirection } from "../schemas/depends-on-direction.js";
import { projectDirection, type Direction } from "../schemas/project-direction.js";
import { referencesIn } from "../schemas/references-in.js";
import { someSchema } from "../schemas/some-schema.js";
import { disableAmbiguousFormats } from "./disable-ambiguous-formats.js";
import { sentSchemas, type SentSchemas } from "../schemas/sent-schemas.js";
import { schemasInOperations } from "../schemas/schemas-in-operations.js";
import type { Formats } from "../../model/formats.js";
import { foreignTypes, webhookTypes } from "../names/reserved-names.js";
import { TypeNamer } from "./type-namer.js";

export interface CatalogOptions {
  readonly formats: Formats;
  readonly reporter: Reporter;
}

interface DirectedType {
  readonly source: TypeName;
  readonly direction: Direction;
}

/**
 * The named types of a document, or of several documents that share a namespace. Each schema has a type for responses.
 * If requests use a different type, it is named `…Input`. If the schema contains bytes, which only multipart bodies can
 * contain, there is also a type for multipart bodies: `…Parts` if the schema already has an `…Input` type, otherwise
 * `…Input`.
 */
export class TypeCatalog {
  readonly names: ReadonlySet<TypeName>;
  readonly #declarations: ReadonlyMap<TypeName, TypeDeclaration>;
  readonly #converters: ReadonlyMap<ApiDocument, SchemaConverter>;
  readonly #directed = new Map<TypeName, DirectedType>();
  readonly #disableAmbiguous: (schema: Schema) => Schema;
  readonly #directedNames: Readonly<Record<Direction, ReadonlyMap<TypeName, TypeName>>>;
  /** The types of values in requests. */
  readonly #sent: ReadonlySet<TypeName>;
  readonly #projected = new Map<TypeName, TypeDeclaration>();

  constructor(documents: readonly ApiDocument[], { formats, reporter }: CatalogOptions) {
    const representatives = findRepresentatives(documents);
    const families = new Map(documents.map((document) => [document, findFamilies(document)]));
    const reserved = documents.some(({ webhooks }) => webhooks.length > 0)
      ? new Set([...foreignTypes, ...webhookTypes])
      : foreignTypes;
    const namer = new TypeNamer(families, { representatives, reporter, reserved });
    const converters = new Map<ApiDocument, SchemaConverter>();
    const declarations: TypeDeclaration[] = [];
    for (const [document, familiesOfDocument] of families) {
      const converter = new SchemaConverter({
        document,
        families: familiesOfDocument,
        formats,
        nameOf: (id) => namer.nameOf(id),
        baseNameOf: (id) => namer.baseNameOf(id),
      });
      converters.set(document, converter);
      for (const { id, schema } of document.schemas.values()) {
        if (representatives.get(id) !== id) continue;
        const documentation = documentationOf(schema);
        const common = { at: id, documentation, isSent: false };
        declarations.push({ ...common, name: namer.nameOf(id), schema: converter.convertNamed(id) });
        if (familiesOfDocument.descendants.has(id))
          declarations.push({ ...common, name: namer.baseNameOf(id), schema: converter.convertBase(id) });
      }
    }
    this.#disableAmbiguous =
      formats.size === 0
        ? (schema) => schema
        : disableAmbiguousFormats(declarations, inlineSchemas(converters), reporter);
    const acyclic = breakCycles(
      declarations.map((each) => ({ ...each, schema: this.#disableAmbiguous(each.schema) })),
      reporter,
    );
    this.#declarations = new Map(acyclic.map((declaration) => [declaration.name, declaration]));
    this.#converters = converters;
    this.#directedNames = nameDirected(this.#declarations);
    const { write, parts } = this.#directedNames;
    this.#sent = new Set([...this.#namesInRequests(documents, "write"), ...this.#namesInRequests(documents, "parts")]);
    this.names = new Set([...this.#declarations.keys(), ...write.values(), ...parts.values()]);
  }

  /** Converts an operation's inline schema for one direction. */
  convert(schema: SchemaNode, document: ApiDocument, direction: Direction): Schema {
    const converted = this.#disableAmbiguous(this.#converterOf(document).convert(schema));
    return projectDirection(converted, direction, (name) => this.#directedName(name, direction));
  }

  /** Returns the declarations that schemas refer to, directly or indirectly, sorted by name. */
  reachableFrom(schemas: Iterable<Schema>): readonly TypeDeclaration[] {
    const found = new Map<TypeName, TypeDeclaration>();
    const queue = [...schemas].flatMap(referencesIn);
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      if (found.has(name)) continue;
      const declaration = this.#declare(name);
      found.set(name, declaration);
      for (const each of referencesIn(declaration.schema)) queue.push(each);
    }
    return [...found.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
  }

  /** Returns the schema of a named type. The name must come from a result of `convert` or `reachableFrom`. */
  resolve(name: TypeName): Schema {
    return this.#declare(name).schema;
  }

  /**
   * Returns the names of the types that multipart bodies (`parts`), or parameters and other request bodies (`write`),
   * refer to, directly or indirectly.
   */
  #namesInRequests(documents: readonly ApiDocument[], direction: keyof SentSchemas): readonly TypeName[] {
    const found = new Set<TypeName>();
    const queue = documents.flatMap((document) =>
      sentSchemas(document)[direction].flatMap((schema) => referencesIn(this.#converterOf(document).convert(schema))),
    );
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      const declaration = this.#declarations.get(name);
      if (found.has(name) || declaration === undefined) continue;
      found.add(name);
      queue.push(...referencesIn(declaration.schema));
    }
    return [...found].map((name) => this.#directedNames[direction].get(name) ?? name);
  }

  #converterOf(document: ApiDocument): SchemaConverter {
    const converter = this.#converters.get(document);
    if (converter === undefined) throw new Error("The document does not belong to this catalog.");
    return converter;
  }

  #directedName(name: TypeName, direction: Direction): TypeName {
    const directed = this.#directedNames[direction].get(name) ?? name;
    this.#directed.set(directed, { source: name, direction });
    return directed;
  }

  #declare(name: TypeName): TypeDeclaration {
    const cached = this.#projected.get(name);
    if (cached !== undefined) return cached;
    const directed = this.#directed.get(name);
    const declaration = this.#declarations.get(directed?.source ?? name);
    if (directed === undefined || declaration === undefined) throw new Error(`Unknown type ${name}.`);
    const schema = projectDirection(declaration.schema, directed.direction, (each) =>
      this.#directedName(each, directed.direction),
    );
    const projected = { ...declaration, name, schema, isSent: this.#sent.has(name) };
    this.#projected.set(name, projected);
    return projected;
  }
}

/** Converts the inline schemas of all operations. */
function inlineSchemas(converters: ReadonlyMap<ApiDocument, SchemaConverter>): readonly Schema[] {
  return [...converters].flatMap(([document, converter]) =>
    schemasInOperations(document).map((schema) => converter.convert(schema)),
  );
}

/**
 * For each direction, maps the name of a response type to the name of the corresponding type for that direction.
 * Contains only types that differ from the response type, either themselves or in a type that they refer to.
 */
function nameDirected(
  declarations: ReadonlyMap<TypeName, TypeDeclaration>,
): Readonly<Record<Direction, ReadonlyMap<TypeName, TypeName>>> {
  const users = new Map<TypeName, TypeName[]>();
  for (const { name, schema } of declarations.values()) {
    for (const target of referencesIn(schema)) addToList(users, target, name);
  }
  const inputs = reaching(dependsOnDirection, declarations, users);
  const withBytes = reaching(containsBytes, declarations, users);
  const write = new Map([...inputs].map((name) => [name, unusedName(`${name}Input`, declarations)]));
  const parts = new Map(
    [...withBytes].map((name) => [name, unusedName(`${name}${inputs.has(name) ? "Parts" : "Input"}`, declarations)]),
  );
  return { read: new Map(), write, parts: new Map([...write, ...parts]) };
}

/** Returns the types whose schema satisfies `has`, and all types that refer to them, directly or indirectly. */
function reaching(
  has: (schema: Schema) => boolean,
  declarations: ReadonlyMap<TypeName, TypeDeclaration>,
  users: ReadonlyMap<TypeName, readonly TypeName[]>,
): ReadonlySet<TypeName> {
  const found = new Set<TypeName>();
  const queue = [...declarations.values()].filter(({ schema }) => has(schema)).map(({ name }) => name);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    queue.push(...(users.get(name) ?? []));
  }
  return found;
}

function containsBytes(schema: Schema): boolean {
  return someSchema(schema, ({ kind }) => kind === "binary");
}

function unusedName(name: TypeName, declarations: ReadonlyMap<TypeName, TypeDeclaration>): TypeName {
  return declarations.has(name) ? unusedName(`${name}_`, declarations) : name;
}
