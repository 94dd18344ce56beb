import { updateFormat } from "../actions/updates/update-format.js";
import { revisionAt } from "../routing/compile-api.js";
import { essenceOf } from "../media-types/essence-of.js";
import { isInRange } from "../media-types/is-in-range.js";
import { isXml } from "../media-types/is-xml.js";
import { isJson } from "../media-types/is-json.js";
import { publishedVersion } from "../negotiate/published-version.js";
import { versionIn } from "../negotiate/version-in.js";
import type { Problem } from "../problem.js";
import type { ContentTable, RevisionTable } from "../tables/tables.js";
import { readBody } from "../validate/body/read-body.js";
import type { Exchange } from "./exchange.js";
import { findResourceConflict } from "./find-resource-conflict.js";
import { validateContent } from "./validate-content.js";

const MAX_FULLY_VALIDATED_BYTES = 100_000;

/**
 * Reads the body according to its media type, and validates it against the schema of the revision that the media type
 * specifies.
 */
export function readAndValidateBody(exchange: Exchange): Problem | null {
  const { agreement, request } = exchange;
  if (agreement === null) return null;
  const contentType = request.header("content-type");
  // The token endpoint reads the form itself, even if the document declares only JSON: every OAuth client sends a form (RFC 6749).
  if (isTokenForm(exchange, contentType)) return null;
  const requested = versionOfBody(exchange, contentType);
  const revision = requested === null ? agreement.revision : revisionOfBody(exchange, requested);
  if (revision === null) return { kind: "unsupported-media-type", mediaType: contentType ?? "" };
  exchange.bodyRevision = revision;
  const table = revision.body;
  if (table === null) return null;
  const bytes = request.body;
  if (bytes === null || bytes.length === 0) {
    // `fetch` can't send a body with these methods, even if the document requires one.
    if (!table.isRequired || request.method === "GET" || request.method === "HEAD") return null;
    const missing = { in: "body", at: "", keyword: "required", message: "is required", value: "" } as const;
    return { kind: "invalid", path: exchange.path, violations: [missing] };
  }
  // Compressed bodies are not supported: a small one can be huge when decompressed.
  const coding = essenceOf(request.header("content-encoding") ?? "");
  if (coding !== "" && coding !== "identity") return { kind: "unsupported-media-type", mediaType: coding };
  const content = selectContent(table.content, contentType, exchange);
  if (content === null) return { kind: "unsupported-media-type", mediaType: contentType ?? "" };
  exchange.bodyContent = content;
  if (storesBody(exchange) && isXml(essenceOf(contentType ?? content.mediaType)))
    return { kind: "unsupported-media-type", mediaType: contentType ?? "", reason: unreadable };
  const { schemas } = exchange.api.table;
  const parsed = readBody(bytes, content, { contentType: contentType ?? content.mediaType, schemas });
  if (parsed.kind === "too-large") return parsed;
  if (parsed.kind === "malformed") return { kind: "malformed-body", reason: parsed.reason };
  exchange.body = parsed.value;
  exchange.updateFormat = updateFormat(content.mediaType.includes("*") ? (contentType ?? "") : content.mediaType);
  const { value } = parsed;
  const conflict = value === undefined ? null : findResourceConflict(value, content, exchange);
  if (conflict !== null) return conflict;
  const isLarge = bytes.length > MAX_FULLY_VALIDATED_BYTES;
  const found = value === undefined ? [] : validateContent({ value, content, isLarge }, exchange);
  if (found.length === 0) return null;
  const violations = found.map(
    ({ pointer, keyword, message, value }) => ({ in: "body", at: pointer, keyword, message, value }) as const,
  );
  return { kind: "invalid", path: exchange.path, violations };
}

const unreadable = "The mock can't read XML, so it can't store the body. Send JSON if the operation accepts it.";

/** Whether the operation stores the properties of its body. */
function storesBody({ operation }: Exchange): boolean {
  const kind = operation?.table.action.kind;
  return kind === "create" || /^(update|replace)(-one)?$/.test(kind ?? "");
}

function isTokenForm({ operation }: Exchange, contentType: string | null): boolean {
  const kind = operation?.table.action.kind;
  return (
    (kind === "token" || kind === "revoke") && essenceOf(contentType ?? "") === "application/x-www-form-urlencoded"
  );
}

/** The version in the media type of the body; null if there is none. */
function versionOfBody({ api, request }: Exchange, contentType: string | null): string | null {
  const { marking } = api.table;
  if (contentType === null || marking.kind !== "media-type" || request.body === null) return null;
  return versionIn(contentType, marking.prefixes);
}

/** The revision of the body, which can differ from the response's. Null if the operation doesn't exist in the requested version. */
function revisionOfBody({ operation, api }: Exchange, requested: string): RevisionTable | null {
  const version = publishedVersion(requested, api.table.versions);
  return operation === null || version === null ? null : revisionAt(operation, version);
}

/**
 * Returns the content for a `Content-Type`, or the first content if the header is missing. Without an exact match,
 * `application/json` and JSON types with a version select the first JSON content.
 */
function selectContent(
  contents: readonly ContentTable[],
  contentType: string | null,
  { api }: Exchange,
): ContentTable | null {
  if (contentType === null || contentType === "") return contents[0] ?? null;
  const essence = essenceOf(contentType);
  const matching = contents.filter(({ mediaType }) => isInRange(essence, essenceOf(mediaType)));
  const exact = matching.find(({ mediaType }) => !mediaType.includes("*")) ?? matching[0];
  if (exact !== undefined) return exact;
  const { marking } = api.table;
  const hasVersion = marking.kind === "media-type" && versionIn(essence, marking.prefixes) !== null;
  const isGeneric = essence === "application/json" || hasVersion;
  return isGeneric && isJson(essence) ? (contents.find(({ mediaType }) => isJson(mediaType)) ?? null) : null;
}
