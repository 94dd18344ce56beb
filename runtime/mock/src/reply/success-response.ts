import type { Call, RenderedEntity, Success } from "../actions/call.js";
import { isObject, type Json } from "../json.js";
import { isJson } from "../media-types/is-json.js";
import type { MockResponse } from "../message.js";
import { essenceOf } from "../media-types/essence-of.js";
import { versionIn } from "../negotiate/version-in.js";
import type { StoredFile } from "../state/file-store.js";
import type { ApiTable, ContentTable, ResponseTable } from "../tables/tables.js";
import { nonJsonBody } from "./non-json-body.js";
import type { ResponseFormat } from "./response-format.js";
import { writeJson } from "./write-json.js";

type Header = readonly [name: string, value: string];

/** Builds the response for a success. */
export function successResponse(
  success: Success,
  { operation, response, content }: Pick<Call, "operation" | "response" | "content">,
  format: ResponseFormat,
): MockResponse {
  const { isSorted } = operation.api.table.style;
  const charset = charsetFor(content, operation.api.table);
  const { isPretty, isEnveloped, isEmptyEnveloped } = format;
  const write = (value: Json): string => writeJson(value, { isSorted, isPretty });
  const { file } = success;
  const status = success.status ?? (/^\d{3}$/.test(response.status) ? Number(response.status) : 200);
  const type: readonly Header[] =
    content === null ? [] : [["Content-Type", content.mediaType + charsetOf(content, charset)]];
  if (file !== undefined && content !== null) {
    const headers: readonly Header[] = [["Content-Type", fileType(file, content, response)], ...success.headers];
    return { status, headers, body: file.bytes, transportFault: null };
  }
  const isEmpty = status === 204 || status === 205 || status === 304 || success.value === undefined || content === null;
  if (isEmpty && status === 204 && isEnveloped && isEmptyEnveloped) {
    const envelopeType: readonly Header[] = type.length > 0 ? type : [["Content-Type", `application/json${charset}`]];
    const headers = [...envelopeType, ...success.headers];
    return { status: 200, headers, body: write({ status, content: {} }), transportFault: null };
  }
  if (isEmpty) return { status, headers: [...type, ...success.headers], body: null, transportFault: null };
  const value = success.value ?? null;
  const body = isJson(content.mediaType)
    ? cachedText(success.rendered, format, () => write(isEnveloped ? toEnvelope(value, status) : value))
    : nonJsonBody(content, value, operation.api.table.schemas);
  return { status: isEnveloped ? 200 : status, headers: [...type, ...success.headers], body, transportFault: null };
}

/**
 * Returns the uploaded file's media type if the response allows it: if it declares this type, a type of the same kind,
 * or `application/octet-stream`. Also returns it if the response declares the file as a JSON string, because the bytes
 * aren't JSON. Otherwise, returns the declared type.
 */
function fileType({ mediaType }: StoredFile, content: ContentTable, response: ResponseTable): string {
  const essence = essenceOf(mediaType);
  const isDeclared = response.content.some((each) => essenceOf(each.mediaType) === essence);
  const kind = essence.split("/")[0];
  const isSimilar = kind !== "application" && kind === essenceOf(content.mediaType).split("/")[0];
  const isAny = essenceOf(content.mediaType) === "application/octet-stream" || isJson(content.mediaType);
  return isDeclared || isSimilar || isAny ? mediaType : content.mediaType;
}

const charsets = /*@__PURE__*/ new WeakMap<ContentTable, string>();

/** If an API's media types contain versions, its charset applies only to the media types with a version. */
function charsetFor(content: ContentTable | null, { style, marking }: ApiTable): string {
  if (content === null || marking.kind !== "media-type") return style.charset;
  const known = charsets.get(content);
  if (known !== undefined) return known;
  const charset = versionIn(content.mediaType, marking.prefixes) === null ? "" : style.charset;
  charsets.set(content, charset);
  return charset;
}

/** Returns the cached JSON of an entity, or writes and caches it. Only the default format is cached. */
function cachedText(
  rendered: RenderedEntity | null,
  { isPretty, isEnveloped }: ResponseFormat,
  write: () => string,
): string {
  if (rendered === null || isPretty || isEnveloped) return write();
  rendered.text ??= write();
  return rendered.text;
}

/** The charset parameter that this API adds to JSON types; empty for other types and types with parameters. */
function charsetOf({ mediaType }: ContentTable, charset: string): string {
  return isJson(mediaType) && !mediaType.includes(";") ? charset : "";
}

/** Puts a value in an envelope: adds the status to an object with `results`, and wraps any other value. */
function toEnvelope(value: Json, status: number): Json {
  return isObject(value) && Object.hasOwn(value, "results") ? { ...value, status } : { status, content: value };
}
