import type { Success } from "../actions/call.js";
import { isFile } from "../files/file-operation.js";
import { member } from "../json.js";
import type { MockRequest, MockResponse } from "../message.js";
import { essenceOf } from "../media-types/essence-of.js";
import type { Agreement } from "../negotiate/agreement.js";
import type { ContentTable } from "../tables/tables.js";
import { tagOf } from "./entity-tag.js";
import { notModified } from "./not-modified.js";
import { selectRange } from "./select-range.js";
import { sendsEntityTag } from "./uses-entity-tags.js";

interface Finishing {
  readonly request: MockRequest;
  readonly agreement: Agreement;
  readonly success: Success;
}

/**
 * Adds an entity tag to a success response if necessary, and applies `If-None-Match` and `Range`. Returns the file's
 * length if the range is outside the file.
 */
export function finishResponse(
  response: MockResponse,
  { request, agreement, success }: Finishing,
): MockResponse | { readonly unsatisfiable: number } {
  const { body, headers } = response;
  const isTagged = headers.some(([name]) => name.toLowerCase() === "etag");
  const needsTag = !isTagged && sendsEntityTag(agreement.response, agreement.revision);
  const tagged: MockResponse =
    needsTag && body !== null ? { ...response, headers: [...headers, ["ETag", tagOf(body)]] } : response;
  const unmodified = notModified(request, tagged);
  if (unmodified !== null) return unmodified;
  const isBinaryFile = success.file !== undefined || (agreement.content !== null && isBinary(agreement.content));
  return isBinaryFile ? selectRange(request, tagged) : tagged;
}

function isBinary(content: ContentTable): boolean {
  const { schema, mediaType } = content;
  const format = member(schema ?? true, "format");
  return isFile(content) && (format === "binary" || !essenceOf(mediaType).startsWith("text/"));
}
