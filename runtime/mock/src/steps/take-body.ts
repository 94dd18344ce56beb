import { revisionAt } from "../compile-api.js";
import type { Json } from "../json.js";
import { essenceOf, isJson } from "../negotiate/media-range.js";
import { versionIn } from "../negotiate/negotiate.js";
import { publishedVersion } from "../negotiate/versions.js";
import type { Problem } from "../problem.js";
import type { ContentTable, RevisionTable } from "../tables.js";
import { readForm } from "../validate/read-form.js";
import type { Exchange } from "./exchange.js";

/** Reads the body as its type says, and holds it against the schema of the revision that its type names. */
export function takeBody(exchange: Exchange): Problem | null {
  const { agreement, request } = exchange;
  if (agreement === null) return null;
  const stated = request.header("content-type");
  const revision = revisionOfBody(exchange, stated) ?? agreement.revision;
  exchange.bodyRevision = revision;
  const table = revision.body;
  if (table === null) return null;
  const bytes = request.body;
  if (bytes === null || bytes.length === 0) {
    if (!table.isRequired) return null;
    return { kind: "invalid", violations: [{ in: "body", at: "", keyword: "required", message: "is required" }] };
  }
  const content = contentOf(table.content, stated, exchange);
  if (content === null) return { kind: "unsupported-media-type", mediaType: stated ?? "" };
  const parsed = parse(bytes, content, exchange);
  if (parsed.kind === "malformed") return { kind: "malformed-body", reason: parsed.reason };
  exchange.body = parsed.value;
  if (content.schema === null || parsed.value === undefined) return null;
  const misfits = exchange.api.requests.validate(content.schema, parsed.value);
  if (misfits.length === 0) return null;
  const violations = misfits.map(
    ({ pointer, keyword, message }) => ({ in: "body", at: pointer, keyword, message }) as const,
  );
  return { kind: "invalid", violations };
}

/** Request and response are dated each for itself. */
function revisionOfBody({ operation, api }: Exchange, stated: string | null): RevisionTable | null {
  const { marking, versions } = api.table;
  if (operation === null || stated === null || marking.kind !== "media-type") return null;
  const named = versionIn(essenceOf(stated), marking.prefixes);
  const version = named === null ? null : publishedVersion(named, versions);
  return version === null ? null : revisionAt(operation, version);
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

type Parsed =
  | { readonly kind: "value"; readonly value: Json | undefined }
  | { readonly kind: "malformed"; readonly reason: string };

function parse(bytes: Uint8Array, { mediaType, schema }: ContentTable, { api }: Exchange): Parsed {
  const essence = essenceOf(mediaType);
  if (isJson(essence)) return parseJson(bytes);
  if (essence === "application/x-www-form-urlencoded") {
    const text = new TextDecoder().decode(bytes);
    return { kind: "value", value: readForm(text, schema ?? true, api.table.schemas) };
  }
  if (essence.startsWith("text/")) return { kind: "value", value: new TextDecoder().decode(bytes) };
  // Files and parts are taken as they come.
  return { kind: "value", value: undefined };
}

function parseJson(bytes: Uint8Array): Parsed {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (isTooDeep(text)) return { kind: "malformed", reason: "Received JSON is nested too deeply." };
    return { kind: "value", value: JSON.parse(text) as Json };
  } catch {
    return { kind: "malformed", reason: "Received JSON is malformed." };
  }
}

const deepest = 200;

/** What is nested without end would use up the stack of whoever walks over it. */
function isTooDeep(text: string): boolean {
  if (text.length < deepest) return false;
  let depth = 0;
  let isText = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    if (isText) {
      if (sign === 0x5c) index += 1;
      else if (sign === 0x22) isText = false;
    } else if (sign === 0x22) isText = true;
    else if (sign === 0x5b || sign === 0x7b) depth += 1;
    else if (sign === 0x5d || sign === 0x7d) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}
