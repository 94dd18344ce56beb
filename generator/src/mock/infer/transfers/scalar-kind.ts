import type { Schema, TypeName } from "../../../model/schema.js";
import { variantsOf } from "../schemas/variants-of.js";

export type ScalarKind = "string" | "number" | "boolean";

/** The kind of the strings, numbers or booleans that a schema allows; null if it allows several kinds, or none. */
export function scalarKind(schema: Schema, resolve: (name: TypeName) => Schema): ScalarKind | null {
  const kinds = new Set(variantsOf(schema, resolve).map(kindOf));
  kinds.delete(null);
  const [kind = null, ...others] = kinds;
  return others.length === 0 ? kind : null;
}

function kindOf(schema: Schema): ScalarKind | null {
  switch (schema.kind) {
    case "string":
    case "number":
    case "boolean":
      return schema.kind;
    case "converted":
      return schema.wire === "int64" ? "number" : "string";
    case "enum": {
      const types = new Set(schema.values.filter((value) => value !== null).map((value) => typeof value));
      const [type, ...others] = types;
      return others.length === 0 && (type === "string" || type === "number" || type === "boolean") ? type : null;
    }
    case "reference":
    case "null":
    case "binary":
    case "array":
    case "tuple":
    case "object":
    case "union":
    case "intersection":
    case "unknown":
    case "never":
      return null;
  }
}
