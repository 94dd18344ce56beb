import type { Documentation, Schema, TypeDeclaration, TypeName } from "../../model/schema.js";
import type { ApiDocument, DocumentOperation } from "../../resolve/document.js";
import { documentationOf } from "../types/documentation-of.js";
import { isJsonValue } from "./is-json-value.js";
import { includesJson, isJson, preferredContent } from "./media-types.js";
import type { TypeCatalog } from "../types/type-catalog.js";

/** The body of a webhook or callback request, typed for its receiver. */
export interface ReceivedBody {
  readonly payload: Schema;
  readonly declaration: TypeDeclaration;
}

/** Builds the body of a request that the server sends; null if it is not JSON or has no schema. */
export function buildReceivedBody(
  { requestBody }: DocumentOperation,
  {
    name,
    document,
    catalog,
  }: { readonly name: TypeName; readonly document: ApiDocument; readonly catalog: TypeCatalog },
): ReceivedBody | null {
  const content = preferredContent(requestBody?.content ?? []);
  if (content === null) return null;
  const { mediaType, schema: node, at } = content;
  if (node === null || !(isJson(mediaType) || includesJson(mediaType))) return null;
  const schema = catalog.convert(node, document, "read");
  if (!isJson(mediaType) && !isJsonValue(schema, (each) => catalog.resolve(each))) return null;
  const documentation: Documentation = documentationOf(node);
  return { payload: { kind: "reference", name }, declaration: { name, at, schema, documentation, isSent: false } };
}
