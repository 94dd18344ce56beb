import type { Schema, TypeDeclaration, TypeName } from "../../model/schema.js";

/** The maximum number of references that `resolve` follows, because references can be circular. */
const maxReferences = 20;

/** Finds the types of a version, and of one operation, by name. */
export class TypeIndex {
  readonly #types: ReadonlyMap<TypeName, TypeDeclaration>;

  constructor(types: readonly TypeDeclaration[]) {
    this.#types = new Map(types.map((type) => [type.name, type]));
  }

  /** Returns the schema that a reference leads to. Returns any other schema unchanged. */
  resolve(schema: Schema, own: readonly TypeDeclaration[] = []): Schema {
    let resolved = schema;
    for (let count = 0; resolved.kind === "reference" && count < maxReferences; count += 1) {
      const { name } = resolved;
      const type = own.find((each) => each.name === name) ?? this.#types.get(name);
      if (type === undefined) return resolved;
      resolved = type.schema;
    }
    return resolved;
  }
}
