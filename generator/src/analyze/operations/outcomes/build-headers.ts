import { toWireSchema } from "../../types/to-wire-schema.js";
import { isArray, isObject } from "../../../model/json.js";
import type { HeaderKind, OutcomeHeader } from "../../../model/model.js";
import type { Schema } from "../../../model/schema.js";
import type { ApiDocument, Response, ResponseHeader, SchemaNode } from "../../../resolve/document.js";
import { undocumented } from "../../types/documentation-of.js";
import { factsOf } from "../../types/facts-of.js";
import { isJson } from "../media-types.js";
import type { TypeCatalog } from "../../types/type-catalog.js";

/** Builds the headers that a response declares, including how each one is parsed. */
export function buildHeaders(
  { headers }: Response,
  document: ApiDocument,
  catalog: TypeCatalog,
): readonly OutcomeHeader[] {
  const seen = new Set<string>();
  return headers.flatMap((header) => {
    const name = header.name.toLowerCase();
    // OpenAPI ignores Content-Type here, because the media types declare it. Header names are case-insensitive.
    if (name === "content-type" || seen.has(name)) return [];
    seen.add(name);
    const kind = header.content === null ? kindOf(header.schema, document, 0) : contentKind(header.content);
    const { schema } = header;
    return [
      {
        name,
        originalName: header.name,
        isRequired: header.required,
        kind,
        schema: typeOf(kind, () => toWireSchema(catalog.convert(schema, document, "read"))),
        documentation: {
          ...undocumented,
          text: header.description,
          facts: isObject(schema) ? factsOf(schema) : [],
        },
      },
    ];
  });
}

function contentKind(mediaType: NonNullable<ResponseHeader["content"]>): HeaderKind {
  return isJson(mediaType) ? "json" : "string";
}

/**
 * Returns how a header is parsed. Style `simple` can represent scalars and arrays of scalars; any other value remains a
 * string.
 */
function kindOf(schema: SchemaNode, document: ApiDocument, depth: number): HeaderKind {
  if (!isObject(schema) || depth > 8) return "string";
  const { $ref: reference, type, items } = schema;
  if (typeof reference === "string")
    return kindOf(document.schemas.get(reference)?.schema ?? true, document, depth + 1);
  const [only, ...others] = (type === undefined ? [] : isArray(type) ? type : [type]).filter((each) => each !== "null");
  if (others.length > 0) return "string";
  if (only === "integer" || only === "number") return "number";
  if (only === "boolean") return "boolean";
  return only === "array"
    ? [isObject(items ?? null) ? kindOf(items as SchemaNode, document, depth + 1) : "string"]
    : "string";
}

function typeOf(kind: HeaderKind, convert: () => Schema): Schema {
  switch (kind) {
    case "json":
      return convert();
    case "number":
    case "boolean":
      return { kind };
    case "string":
      return stringsOf(convert());
  }
  const converted = convert();
  const items = converted.kind === "array" ? converted.items : null;
  return { kind: "array", items: typeOf(kind[0], () => items ?? { kind: "string" }) };
}

/** Returns an enum of strings unchanged, and `string` for any other schema. */
function stringsOf(schema: Schema): Schema {
  const isStrings = schema.kind === "enum" && schema.values.every((value) => typeof value === "string");
  return isStrings ? schema : { kind: "string" };
}
