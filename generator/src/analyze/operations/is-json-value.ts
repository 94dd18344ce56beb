import type { Schema, TypeName } from "../../model/schema.js";

/**
 * Whether a value is sent as JSON if the document specifies only a media-type range. False for text, bytes and unknown
 * values. `resolve` returns the schema of a named type.
 */
export function isJsonValue(schema: Schema, resolve: (name: TypeName) => Schema): boolean {
  const visited = new Set<TypeName>();
  const visit = (each: Schema): boolean => {
    switch (each.kind) {
      case "reference":
        // A reference from a recursive type to itself doesn't allow any additional values.
        if (visited.has(each.name)) return false;
        visited.add(each.name);
        return visit(resolve(each.name));
      case "object":
      case "array":
      case "tuple":
      case "number":
      case "boolean":
      case "null":
        return true;
      case "enum":
        return each.values.every((value) => typeof value !== "string");
      case "converted":
        return each.wire === "int64";
      case "union":
        return each.variants.some((variant) => variant.kind !== "null" && visit(variant));
      case "intersection":
        return each.parts.some(visit);
      case "string":
      case "binary":
      case "unknown":
      case "never":
        return false;
    }
  };
  return visit(schema);
}
