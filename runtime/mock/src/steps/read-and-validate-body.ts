import { revisionAt } from "../routing/compile-api.js";
import { essenceOf, isJson } from "../negotiate/media-range.js";
import { versionIn } from "../negotiate/negotiate.js";
import { publishedVersion } from "../negotiate/versions.js";
import type { Problem } from "../problem.js";
import type { ContentTable, RevisionTable } from "../tables/tables.js";
import { readBody } from "../validate/body/read-body.js";
import type { Exchange } from "./exchange.js";

/** Bytes. */
const large = 100_000;

/** Reads the body as its type says, and holds it against the schema of the revision that its type names. */
export function readAndValidateBody(exchange: Exchange): Problem | null {
  const { agreement, request } = exchange;
  if (agreement === null) return null;
  const stated = request.header("content-type");
  // Whatever a document declares there: clients of RFC 6749 know nothing else, and the token desk reads it.
  if (isTokenForm(exchange, stated)) return null;
  const named = versionOfBody(exchange, stated);
  const revision = named === null ? agreement.revision : revisionOfBody(exchange, named);
  if (revision === null) return { kind: "unsupported-media-type", mediaType: stated ?? "" };
  exchange.bodyRevision = revision;
  const table = revision.body;
  if (table === null) return null;
  const bytes = request.body;
  if (bytes === null || bytes.length === 0) {
    // `fetch` sends none with these, whatever the document demands.
    if (!table.isRequired || request.method === "GET" || request.method === "HEAD") return null;
    const missing = { in: "body", at: "", keyword: "required", message: "is required", value: "" } as const;
    return { kind: "invalid", path: exchange.path, violations: [missing] };
  }
  // Nothing is unpacked: what is small in a packet may be large outside of it.
  const coding = essenceOf(request.header("content-encoding") ?? "");
  if (coding !== "" && coding !== "identity") return { kind: "unsupported-media-type", mediaType: coding };
  const content = contentOf(table.content, stated, exchange);
  if (content === null) return { kind: "unsupported-media-type", mediaType: stated ?? "" };
  const parsed = readBody(bytes, content, { stated: stated ?? content.mediaType, schemas: exchange.api.table.schemas });
  if (parsed.kind === "malformed") return { kind: "malformed-body", reason: parsed.reason };
  exchange.body = parsed.value;
  if (content.schema === null || parsed.value === undefined) return null;
  const { requests } = exchange.api;
  const misfits =
    bytes.length > large
      ? requests.validateFirst(content.schema, parsed.value)
      : requests.validate(content.schema, parsed.value);
  if (misfits.length === 0) return null;
  const violations = misfits.map(
    ({ pointer, keyword, message, value }) => ({ in: "body", at: pointer, keyword, message, value }) as const,
  );
  return { kind: "invalid", path: exchange.path, violations };
}

function isTokenForm({ operation }: Exchange, stated: string | null): boolean {
  const kind = operation?.table.action.kind;
  return (kind === "token" || kind === "revoke") && essenceOf(stated ?? "") === "application/x-www-form-urlencoded";
}

/** The version that the type of a body names; null if it names none. */
function versionOfBody({ api, request }: Exchange, stated: string | null): string | null {
  const { marking } = api.table;
  if (stated === null || marking.kind !== "media-type" || request.body === null) return null;
  return versionIn(essenceOf(stated), marking.prefixes);
}

/** Request and response are dated each for itself. Null if there was no such body yet. */
function revisionOfBody({ operation, api }: Exchange, named: string): RevisionTable | null {
  const version = publishedVersion(named, api.table.versions);
  return operation === null || version === null ? null : revisionAt(operation, version);
}

/** A body without a type is taken for the first one. Plain JSON does for every JSON type, and a date for every other. */
function contentOf(contents: readonly ContentTable[], stated: string | null, { api }: Exchange): ContentTable | null {
  if (stated === null || stated === "") return contents[0] ?? null;
  const essence = essenceOf(stated);
  const exact = contents.find(
    ({ mediaType }) => essenceOf(mediaType) === essence || matchesRange(essenceOf(mediaType), essence),
  );
  if (exact !== undefined) return exact;
  const { marking } = api.table;
  const isDated = marking.kind === "media-type" && versionIn(essence, marking.prefixes) !== null;
  const isSimilar = essence === "application/json" || isDated;
  return isSimilar && isJson(essence) ? (contents.find(({ mediaType }) => isJson(mediaType)) ?? null) : null;
}

function matchesRange(range: string, essence: string): boolean {
  return range === "*/*" || (range.endsWith("/*") && essence.startsWith(range.slice(0, -1)));
}
