import type { RecordedMessage } from "../journal/journal-entry.js";
import { essenceOf } from "../media-types/essence-of.js";
import { isInRange } from "../media-types/is-in-range.js";
import { isJson } from "../media-types/is-json.js";
import type { CompiledOperation } from "../routing/compile-api.js";
import { findUndeclared } from "../steps/undeclared/find-undeclared.js";
import type { RevisionTable } from "../tables/tables.js";

/** Returns the differences between a response of the real server and the document, one sentence each. */
export function checkResponse(
  { api }: CompiledOperation,
  revision: RevisionTable,
  { status, message }: { readonly status: number; readonly message: RecordedMessage },
): readonly string[] {
  const text = String(status);
  const declared =
    revision.responses.find((each) => each.status === text) ??
    revision.responses.find((each) => each.status.toUpperCase() === `${text.charAt(0)}XX`) ??
    revision.responses.find((each) => each.status === "default");
  if (declared === undefined) return [`The status ${text} is not declared.`];
  if (message.bytes === 0 || declared.content.length === 0) return [];
  const type = essenceOf(message.headers["content-type"] ?? "");
  const content =
    declared.content.find(({ mediaType }) => isInRange(type, essenceOf(mediaType))) ??
    (isJson(type) ? declared.content.find(({ mediaType }) => isJson(mediaType)) : undefined);
  if (content === undefined) return [`${text}: the media type ${type === "" ? "(none)" : type} is not declared.`];
  if (!isJson(type) || content.schema === null || message.body === undefined) return [];
  const violations = api.responses.validate(content.schema, message.body);
  const undeclared = findUndeclared(message.body, content.schema, api.table.schemas);
  return [...violations, ...undeclared.map(({ at, message }) => ({ pointer: at, message }))].map(
    ({ pointer, message }) => `${text}: the body${pointer === "" ? "" : ` ${withoutIndexes(pointer)}`} ${message}.`,
  );
}

/** Replaces the indexes in a pointer, so that all items of a list count as one difference. */
function withoutIndexes(pointer: string): string {
  return pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*");
}
