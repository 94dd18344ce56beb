import { revisionAt, type CompiledApi, type CompiledOperation } from "../compile-api.js";
import type { MockRequest } from "../message.js";
import type { Problem } from "../problem.js";
import type { ContentTable, ResponseTable, RevisionTable } from "../tables.js";
import type { Query } from "../validate/read-query.js";
import { essenceOf, isIn, isJson, parseAccept, type MediaRange } from "./media-range.js";
import { newestVersion, publishedVersion } from "./versions.js";

/** What a request and an operation agree on. */
export interface Agreement {
  readonly version: string | null;
  readonly revision: RevisionTable;
  /** The success that is to be sent. */
  readonly response: ResponseTable;
  /** Null where it has none. */
  readonly content: ContentTable | null;
}

interface Asking {
  readonly request: MockRequest;
  readonly query: Query;
  readonly operation: CompiledOperation;
}

/** Which version answers, and as what; or why none can. */
export function negotiate({ request, query, operation }: Asking): Agreement | Problem {
  const { api } = operation;
  const ranges = parseAccept(request.header("accept") ?? "*/*");
  const requested = requestedVersion(api, { request, query, ranges });
  if (requested !== null && typeof requested === "object") return requested;
  const version = requested === null ? null : publishedVersion(requested, api.table.versions);
  if (requested !== null && version === null) return { kind: "unknown-version", version: requested };
  const revision = revisionAt(operation, version);
  if (revision === null)
    return { kind: "not-acceptable", reason: `The operation is not there at version ${version ?? ""}.` };
  const response = successOf(operation, revision);
  if (response.content.length === 0) return { version, revision, response, content: null };
  const content = contentFor(response.content, ranges, api);
  if (content === null)
    return {
      kind: "not-acceptable",
      reason: `Accept admits none of ${response.content.map(({ mediaType }) => mediaType).join(", ")}.`,
    };
  return { version, revision, response, content };
}

interface Requesting {
  readonly request: MockRequest;
  readonly query: Query;
  readonly ranges: readonly MediaRange[];
}

/** The version that a request names; the newest stable one if it names none. Null for an API without versions. */
function requestedVersion(api: CompiledApi, { request, query, ranges }: Requesting): string | Problem | null {
  const { marking, versions } = api.table;
  switch (marking.kind) {
    case "none":
    case "path":
      return null;
    case "header":
      return request.header(marking.name.toLowerCase()) ?? newestVersion(versions);
    case "query":
      return query.get(marking.name)?.at(-1) ?? newestVersion(versions);
    case "media-type": {
      const dated = ranges.map(({ type }) => versionIn(type, marking.prefixes)).filter((version) => version !== null);
      const [first] = dated;
      if (first !== undefined) return first;
      const isOpen = ranges.some(({ type }) => type === "*/*" || type === "application/*" || isJson(type));
      return isOpen
        ? newestVersion(versions)
        : { kind: "not-acceptable", reason: "Accept names no version of the API." };
    }
  }
}

export function versionIn(mediaType: string, prefixes: readonly string[]): string | null {
  const prefix = prefixes.find((each) => mediaType.startsWith(each.toLowerCase()));
  return prefix === undefined ? null : (/^[^+;\s]*/.exec(mediaType.slice(prefix.length))?.[0] ?? null);
}

/** The response of a success: 201 where something is created, otherwise the first of the twohundreds. */
function successOf({ table }: CompiledOperation, { responses }: RevisionTable): ResponseTable {
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  const preferred = table.action.kind === "create" ? successes.find(({ status }) => status === "201") : undefined;
  return (
    preferred ??
    successes[0] ??
    responses.find(({ status }) => status === "default") ?? { status: "204", headers: {}, content: [] }
  );
}

/** What the client likes best; of what it likes equally JSON, then the first. */
function contentFor(
  contents: readonly ContentTable[],
  ranges: readonly MediaRange[],
  { table: { marking } }: CompiledApi,
): ContentTable | null {
  const prefixes = marking.kind === "media-type" ? marking.prefixes : [];
  for (const range of ranges) {
    const fitting = contents.filter(({ mediaType }) => fits(essenceOf(mediaType), range, prefixes));
    const chosen = fitting.find(({ mediaType }) => isJson(mediaType)) ?? fitting[0];
    if (chosen !== undefined) return chosen;
  }
  return null;
}

/** A dated type asks for a version, which is settled: what stands before and behind the date must agree. */
function fits(essence: string, range: MediaRange, prefixes: readonly string[]): boolean {
  if (isIn(essence, range)) return true;
  const [own, asked] = [versionIn(essence, prefixes), versionIn(range.type, prefixes)];
  if (own !== null && asked !== null) return essence.replace(own, "") === range.type.replace(asked, "");
  // Where an API is dated plain JSON asks for whatever version is usual.
  return own !== null && asked === null && range.type === "application/json" && isJson(essence);
}
