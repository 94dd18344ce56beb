import type { Body, BodyContent } from "../../model/model.js";
import type { Schema, TypeDeclaration, TypeName } from "../../model/schema.js";
import type { Content } from "../../resolve/document.js";
import type { ViewOperation } from "../../version/view/view.js";
import { documentationOf, undocumented } from "../types/documentation-of.js";
import { canHaveBody } from "./can-have-body.js";
import { convertParts } from "./convert-parts.js";
import { isJsonValue } from "./is-json-value.js";
import { essenceOf, includesJson, isJson, sortByPreference } from "./media-types.js";
import { shortHash } from "../names/short-hash.js";
import type { TypeCatalog } from "../types/type-catalog.js";
import { typeCase } from "../names/words.js";

export interface BuiltBody {
  readonly body: Body;
  /** Empty if every media type is sent raw: bytes, or text in a format that the client cannot serialize. */
  readonly declarations: readonly TypeDeclaration[];
}

/** Builds the body of an operation and the types that it declares; null if the operation has no body that can be sent. */
export function buildBody(operation: ViewOperation, name: TypeName, catalog: TypeCatalog): BuiltBody | null {
  const { requestBody, method } = operation;
  const described = (requestBody?.content ?? []).map((content) => withConcreteType(content, operation, catalog));
  const contents = sortByPreference(described).filter(isFirstOfItsEssence);
  const [first] = contents;
  if (requestBody === null || first === undefined || !canHaveBody(method)) return null;
  const declarations: TypeDeclaration[] = [];
  const context = { name, operation, catalog, declarations };
  const [main, ...others] = contents.map((content) => buildContent(content, context));
  if (main === undefined) return null;
  const documentation = first.schema === null ? undocumented : documentationOf(first.schema);
  const example = first.examples.find(({ isSerialized }) => !isSerialized);
  return {
    body: {
      ...main,
      at: first.at,
      isRequired: requestBody.required,
      documentation: { ...undocumented, text: requestBody.description ?? documentation.text },
      example: example === undefined ? null : { value: example.value },
      others,
    },
    declarations,
  };
}

/** Replaces a media-type range with JSON if the schema describes a value that can only be sent as JSON. */
function withConcreteType(content: Content, { document }: ViewOperation, catalog: TypeCatalog): Content {
  const { mediaType, schema } = content;
  if (schema === null || !includesJson(mediaType)) return content;
  const isJsonBody = isJsonValue(catalog.convert(schema, document, "write"), (name) => catalog.resolve(name));
  return isJsonBody ? { ...content, mediaType: "application/json" } : content;
}

/**
 * Whether this is the first media type with its essence. `application/json; charset=utf-8` and `application/json` have
 * the same essence: they differ only in their parameters.
 */
function isFirstOfItsEssence({ mediaType }: Content, index: number, contents: readonly Content[]): boolean {
  return contents.findIndex((each) => essenceOf(each.mediaType) === essenceOf(mediaType)) === index;
}

interface BodyContext {
  readonly name: TypeName;
  readonly operation: ViewOperation;
  readonly catalog: TypeCatalog;
  readonly declarations: TypeDeclaration[];
}

function buildContent(content: Content, { name, operation, catalog, declarations }: BodyContext): BodyContent {
  const { at, mediaType, encoding, prefixEncoding, itemEncoding } = content;
  const serialization = serializationOf(content);
  const common = { mediaType, serialization, encoding, prefixEncoding, itemEncoding };
  if (serialization === "raw") return { ...common, schema: { kind: "binary" } };
  const schema: Schema =
    content.schema === null
      ? { kind: "unknown", reason: "no-type", at }
      : serialization === "multipart"
        ? convertParts(content, content.schema, { document: operation.document, catalog })
        : catalog.convert(content.schema, operation.document, "write");
  const json = JSON.stringify(schema);
  const existing = declarations.find((declaration) => JSON.stringify(declaration.schema) === json);
  const newName =
    declarations.length === 0 ? name : unusedName(`${name}${typeCase(essenceOf(mediaType))}`, at, catalog);
  if (existing === undefined)
    declarations.push({
      name: newName,
      at,
      schema,
      documentation: content.schema === null ? undocumented : documentationOf(content.schema),
      isSent: true,
    });
  return { ...common, schema: { kind: "reference", name: existing?.name ?? newName } };
}

function unusedName(name: TypeName, at: string, { names }: TypeCatalog): TypeName {
  return names.has(name) ? `${name}_${shortHash(at)}` : name;
}

function serializationOf({ mediaType, schema }: Content): BodyContent["serialization"] {
  const essence = essenceOf(mediaType);
  if (isJson(mediaType)) return "json";
  if (essence === "application/x-www-form-urlencoded") return "form";
  if (essence === "multipart/form-data") return "multipart";
  // Other multipart types are serialized only if the document describes their parts.
  return essence.startsWith("multipart/") && schema !== null ? "multipart" : "raw";
}
