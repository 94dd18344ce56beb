import type { Documentation, Schema, TypeDeclaration, TypeName } from "../../model/schema.js";
import type { ApiDocument, DocumentOperation } from "../../resolve/document.js";
import { documentationOf } from "../types/describe.js";
import { isJson, preferredContent } from "./media-types.js";
import type { TypeCatalog } from "../types/type-catalog.js";

/** What a request that the server makes carries, as who receives it sees it. */
export interface ReceivedBody {
  readonly payload: Schema;
  readonly declaration: TypeDeclaration;
}

/** Null for a request without a body of JSON. */
export function buildReceivedBody(
  { requestBody }: DocumentOperation,
  {
    name,
    document,
    catalog,
  }: { readonly name: TypeName; readonly document: ApiDocument; readonly catalog: TypeCatalog },
): ReceivedBody | null {
  const content = preferredContent(requestBody?.content ?? []);
  if (content === null || !isJson(content.mediaType)) return null;
  const { schema: stated, at } = content;
  if (stated === null) return null;
  const schema = catalog.convert(stated, document, "read");
  const documentation: Documentation = documentationOf(stated);
  return { payload: { kind: "reference", name }, declaration: { name, at, schema, documentation } };
}
