import type { Json } from "../json.js";
import { essenceOf } from "../media-types/essence-of.js";
import { isJson } from "../media-types/is-json.js";
import type { ContentTable, MockSchema } from "../tables/tables.js";
import { readBody } from "../validate/body/read-body.js";
import { parseJsonText } from "../validate/parse-json-text.js";

interface DeclaredContent {
  /** Null if the body is not declared. */
  readonly content: ContentTable | null;
  readonly schemas: Readonly<Record<string, MockSchema>>;
}

const readable = /^(?:text\/|application\/(?:.*\+)?(?:xml|javascript|yaml|graphql)$)/;
const isForm = /^(?:application\/x-www-form-urlencoded$|multipart\/)/;

/**
 * Returns the value of a body: parses JSON and forms, and decodes other readable bodies as text. `undefined` if the
 * body is missing or binary.
 */
export function readRecordedBody(
  body: string | Uint8Array | null,
  contentType: string,
  { content, schemas }: DeclaredContent,
): Json | undefined {
  if (body === null || body.length === 0) return undefined;
  const essence = essenceOf(contentType === "" ? (content?.mediaType ?? "") : contentType);
  if (isForm.test(essence)) {
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    const parsed = readBody(bytes, content ?? { mediaType: essence, schema: null, example: null }, {
      contentType,
      schemas,
    });
    if (parsed.kind === "value" && parsed.value !== undefined) return parsed.value;
  }
  const isReadable = isJson(essence) || readable.test(essence) || essence.endsWith("form-urlencoded") || essence === "";
  if (!isReadable) return undefined;
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  return isJson(essence) || essence === "" ? parseJsonText(text) : text;
}
