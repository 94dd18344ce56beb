import type { Body } from "../model/model.js";
import type { Schema, TypeDeclaration, TypeName } from "../model/schema.js";
import type { ViewOperation } from "../version/view.js";
import { documentationOf, undocumented } from "./describe.js";
import { isForm, isJson, preferred } from "./media-types.js";
import type { TypeCatalog } from "./type-catalog.js";

export interface BuiltBody {
  readonly body: Body;
  /** Null for what is sent as it is: bytes, or text of a format that is not ours to write. */
  readonly declaration: TypeDeclaration | null;
}

/** What an operation sends, and the type of its own that stands for it. */
export function buildBody(
  { requestBody, document }: ViewOperation,
  name: TypeName,
  catalog: TypeCatalog,
): BuiltBody | null {
  const content = preferred(requestBody?.content ?? []);
  if (requestBody === null || content === null) return null;
  const isRaw = !isJson(content.mediaType) && !isForm(content.mediaType);
  const { at } = content;
  const schema: Schema =
    content.schema === null
      ? { kind: "unknown", reason: "no-type", at }
      : catalog.convert(content.schema, document, "write");
  const documentation = content.schema === null ? undocumented : documentationOf(content.schema);
  const [example] = content.examples;
  return {
    body: {
      at: content.at,
      isRequired: requestBody.required,
      mediaType: content.mediaType,
      schema: isRaw ? { kind: "binary" } : { kind: "reference", name },
      documentation: { ...undocumented, text: requestBody.description ?? documentation.text },
      example: example === undefined ? null : { value: example.value },
    },
    declaration: isRaw ? null : { name, at, schema, documentation },
  };
}
