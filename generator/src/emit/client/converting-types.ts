import { referencesIn } from "../../analyze/schemas/references-in.js";
import { someSchema } from "../../analyze/schemas/some-schema.js";
import { addToList } from "../../model/add-to-list.js";
import type { Schema, TypeDeclaration, TypeName } from "../../model/schema.js";

interface Converting {
  readonly schemas: ReadonlyMap<TypeName, Schema>;
  /** The types that contain something to convert, at any depth. */
  readonly names: ReadonlySet<TypeName>;
}

/** Caches the types of a version. All files of the version have the same types. */
const cache = new WeakMap<readonly TypeDeclaration[], Converting>();

/** The types of a version and of some of its operations, and whether they contain values to convert. */
export class ConvertingTypes {
  readonly #shared: Converting;
  readonly #declared: Converting;

  /** `declared` are the types that operations declare. The types of the version don't refer to them. */
  constructor(types: readonly TypeDeclaration[], declared: readonly TypeDeclaration[]) {
    this.#shared = cache.get(types) ?? findConverting(types, () => false);
    cache.set(types, this.#shared);
    this.#declared = findConverting(declared, (name) => this.#shared.names.has(name));
  }

  schemaOf(name: TypeName): Schema | null {
    return this.#declared.schemas.get(name) ?? this.#shared.schemas.get(name) ?? null;
  }

  /** Whether a type contains something to convert, at any depth. */
  converts(name: TypeName): boolean {
    return this.#declared.names.has(name) || this.#shared.names.has(name);
  }
}

function findConverting(types: readonly TypeDeclaration[], converts: (name: TypeName) => boolean): Converting {
  const schemas = new Map(types.map(({ name, schema }) => [name, schema]));
  const users = new Map<TypeName, TypeName[]>();
  const queue: TypeName[] = [];
  for (const [name, schema] of schemas) {
    for (const target of referencesIn(schema)) {
      if (converts(target)) queue.push(name);
      addToList(users, target, name);
    }
    if (someSchema(schema, ({ kind }) => kind === "converted")) queue.push(name);
  }
  const names = new Set<TypeName>();
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (names.has(name)) continue;
    names.add(name);
    for (const user of users.get(name) ?? []) queue.push(user);
  }
  return { schemas, names };
}
