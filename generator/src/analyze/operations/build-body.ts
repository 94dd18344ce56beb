import type { Reporter } from "../../diagnostics/reporter.js";
import { isObject } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import type { Body, BodyContent, Constants } from "../../model/model.js";
import type { Schema, TypeDeclaration, TypeName } from "../../model/schema.js";
import type { Content } from "../../resolve/document.js";
import type { ViewOperation } from "../../version/view.js";
import { documentationOf, undocumented } from "../types/describe.js";
import { sortByPreference, essenceOf, isJson, preferredContent } from "./media-types.js";
import { shortHash } from "../names/short-hash.js";
import type { TypeCatalog } from "../types/type-catalog.js";
import { typeCase } from "../names/words.js";

export interface BuiltBody {
  readonly body: Body;
  /** None for what is sent as it is: bytes, or text of a format that is not ours to write. */
  readonly declarations: readonly TypeDeclaration[];
}

/** What an operation sends, and the types of its own that stand for it. */
export function buildBody(operation: ViewOperation, name: TypeName, catalog: TypeCatalog): BuiltBody | null {
  const { requestBody, method } = operation;
  const contents = sortByPreference(requestBody?.content ?? []).filter(isFirstOfItsType);
  const [first] = contents;
  if (requestBody === null || first === undefined || !canHaveBody(method)) return null;
  const declarations: TypeDeclaration[] = [];
  const building = { name, operation, catalog, declarations };
  const [main, ...others] = contents.map((content) => buildContent(content, building));
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

/** `application/json; charset=utf-8` beside `application/json` is no choice. */
function isFirstOfItsType({ mediaType }: Content, index: number, contents: readonly Content[]): boolean {
  return contents.findIndex((each) => essenceOf(each.mediaType) === essenceOf(mediaType)) === index;
}

interface Building {
  readonly name: TypeName;
  readonly operation: ViewOperation;
  readonly catalog: TypeCatalog;
  readonly declarations: TypeDeclaration[];
}

function buildContent(content: Content, { name, operation, catalog, declarations }: Building): BodyContent {
  const { at, mediaType, encoding, prefixEncoding, itemEncoding } = content;
  const form = formOf(content);
  const common = { mediaType, form, encoding, prefixEncoding, itemEncoding };
  if (form === "raw") return { ...common, schema: { kind: "binary" } };
  const schema: Schema =
    content.schema === null
      ? { kind: "unknown", reason: "no-type", at }
      : catalog.convert(content.schema, operation.document, "write");
  const text = JSON.stringify(schema);
  const known = declarations.find((declaration) => JSON.stringify(declaration.schema) === text);
  const own = declarations.length === 0 ? name : freeName(`${name}${typeCase(essenceOf(mediaType))}`, at, catalog);
  if (known === undefined)
    declarations.push({
      name: own,
      at,
      schema,
      documentation: content.schema === null ? undocumented : documentationOf(content.schema),
    });
  return { ...common, schema: { kind: "reference", name: known?.name ?? own } };
}

function freeName(name: TypeName, at: string, { names }: TypeCatalog): TypeName {
  return names.has(name) ? `${name}_${shortHash(at)}` : name;
}

function formOf({ mediaType, schema }: Content): BodyContent["form"] {
  const essence = essenceOf(mediaType);
  if (isJson(mediaType)) return "json";
  if (essence === "application/x-www-form-urlencoded") return "form";
  if (essence === "multipart/form-data") return "multipart";
  // What the document says nothing of is sent as it is given.
  return essence.startsWith("multipart/") && schema !== null ? "multipart" : "raw";
}

/** The Fetch standard lets no request of these methods have a body. */
function canHaveBody(method: string): boolean {
  return method !== "GET" && method !== "HEAD";
}

/**
 * A body that cannot be sent is not offered; what the document says of its media type is sent still, as a header. Reports that it
 * is so.
 */
export function buildConstants({ requestBody, method, send, at }: ViewOperation, reporter: Reporter): Constants {
  const content = preferredContent(requestBody?.content ?? []);
  if (content === null || canHaveBody(method) || isEmpty(content)) return send;
  reporter.report({
    code: "body-not-sendable",
    severity: "warning",
    at: childOf(at, "requestBody"),
    onKey: true,
    message: `A ${method} request cannot have a body where fetch sends it; the body is not offered.`,
    help: "If the server takes POST as well, declare that.",
  });
  return { ...send, headers: { ...send.headers, "Content-Type": content.mediaType } };
}

/** Some documents give every request a body without anything in it. */
function isEmpty({ schema }: Content): boolean {
  if (schema === null || !isObject(schema)) return true;
  const { properties } = schema;
  return schema["$ref"] === undefined && isObject(properties) && Object.keys(properties).length === 0;
}
