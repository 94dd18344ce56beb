import { revisionAt, type CompiledApi, type CompiledOperation } from "../routing/compile-api.js";
import type { MockRequest } from "../message.js";
import { essenceOf } from "../media-types/essence-of.js";
import { isInRange } from "../media-types/is-in-range.js";
import { isJson } from "../media-types/is-json.js";
import type { Problem } from "../problem.js";
import type { ContentTable, ResponseTable, RevisionTable } from "../tables/tables.js";
import type { Query } from "../validate/parameters/parse-query.js";
import type { Agreement } from "./agreement.js";
import { defaultVersion } from "./default-version.js";
import { parseAccept, type MediaRange } from "./parse-accept.js";
import { publishedVersion } from "./published-version.js";
import { versionIn } from "./version-in.js";

interface NegotiatedRequest {
  readonly request: MockRequest;
  readonly query: Query;
  readonly operation: CompiledOperation;
}

const MAX_CACHED = 64;
const MAX_KEY_LENGTH = 500;

/**
 * Selects the version, revision and media type of the response. Returns a problem if the client accepts none of the
 * available media types.
 */
export function negotiate(negotiated: NegotiatedRequest): Agreement | Problem {
  const { request, query, operation } = negotiated;
  const { marking } = operation.api.table;
  const named =
    marking.kind === "header"
      ? request.header(marking.name.toLowerCase())
      : marking.kind === "query"
        ? query.get(marking.name)?.at(-1)
        : null;
  // The key distinguishes empty values from missing ones. A header can't contain the line breaks that the key adds.
  const key = `${request.header("accept") ?? "\n"}\n${named == null ? "" : `=${named}`}`;
  const cached = operation.agreements.get(key);
  if (cached !== undefined) return cached;
  const agreement = agree(negotiated);
  // Limits the cache, because a client can send a different header with every request.
  if (operation.agreements.size >= MAX_CACHED) operation.agreements.clear();
  if (key.length <= MAX_KEY_LENGTH) operation.agreements.set(key, agreement);
  return agreement;
}

function agree({ request, query, operation }: NegotiatedRequest): Agreement | Problem {
  const { api } = operation;
  const ranges = parseAccept(api.table.isAcceptIgnored ? "*/*" : (request.header("accept") ?? "*/*"));
  const requested = requestedVersion(operation, { request, query, ranges });
  if (requested !== null && typeof requested === "object") return requested;
  const version = requested === null ? null : publishedVersion(requested, api.table.versions);
  if (requested !== null && version === null) return { kind: "unknown-version", version: requested };
  const revision = revisionAt(operation, version);
  if (revision === null)
    return { kind: "not-acceptable", reason: `The operation doesn't exist in version ${version ?? ""}.` };
  const response = successOf(operation, revision);
  if (response.content.length === 0) return { version, requested, revision, response, content: null };
  const content = selectContent(response.content, ranges, api);
  if (content === null)
    return {
      kind: "not-acceptable",
      reason: `Accept must include ${response.content.map(({ mediaType }) => mediaType).join(" or ")}.`,
    };
  return { version, requested, revision, response, content: content.schema === null ? withSchema(content) : content };
}

/** Gives JSON content without a schema the schema `true`, which allows any value, because a client expects a body. */
function withSchema(content: ContentTable): ContentTable {
  return isJson(content.mediaType) ? { ...content, schema: true } : content;
}

interface VersionSources {
  readonly request: MockRequest;
  readonly query: Query;
  readonly ranges: readonly MediaRange[];
}

/** The version that a request specifies, or else the default version. Null for an API without versions. */
function requestedVersion(
  operation: CompiledOperation,
  { request, query, ranges }: VersionSources,
): string | Problem | null {
  const { marking, versions, unnamed } = operation.api.table;
  switch (marking.kind) {
    case "none":
    case "path":
      return null;
    case "header":
      return request.header(marking.name.toLowerCase()) ?? defaultVersion(versions);
    case "query":
      return query.get(marking.name)?.at(-1) ?? defaultVersion(versions);
    case "media-type": {
      const accepted = ranges.filter(({ quality }) => quality > 0);
      const named = accepted.map(({ text }) => versionIn(text, marking.prefixes)).filter((version) => version !== null);
      const [first] = named;
      if (first !== undefined) return first;
      const isAnyVersionAccepted = accepted.some(
        ({ type }) => type === "*/*" || type === "application/*" || isJson(type),
      );
      const isRefused = unnamed === "refuse" && hasDatedResponses(operation, marking.prefixes);
      return isAnyVersionAccepted && !isRefused
        ? defaultVersion(versions)
        : { kind: "not-acceptable", reason: "Accept must specify a version of the API." };
    }
  }
}

/** Whether any response of an operation has a version in its media type. The responses of a token endpoint don't. */
function hasDatedResponses({ table }: CompiledOperation, prefixes: readonly string[]): boolean {
  return table.revisions.some(({ responses }) =>
    responses.some(({ content }) => content.some(({ mediaType }) => versionIn(mediaType, prefixes) !== null)),
  );
}

/**
 * The success response: 201 for an operation that creates an entity, otherwise the first 2xx. Falls back to `default`,
 * then to a 3xx, then to an empty 204.
 */
function successOf({ table }: CompiledOperation, { responses }: RevisionTable): ResponseTable {
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  const preferred = table.action.kind === "create" ? successes.find(({ status }) => status === "201") : undefined;
  return (
    preferred ??
    successes[0] ??
    responses.find(({ status }) => status === "default") ??
    responses.find(({ status }) => status.startsWith("3")) ?? {
      status: "204",
      headers: {},
      made: {},
      content: [],
    }
  );
}

/** The content with the highest quality. Among equals, prefers JSON, then the first. Null if none is acceptable. */
function selectContent(
  contents: readonly ContentTable[],
  ranges: readonly MediaRange[],
  { table: { marking } }: CompiledApi,
): ContentTable | null {
  const prefixes = marking.kind === "media-type" ? marking.prefixes : [];
  const rejected = ranges.filter(({ quality }) => quality === 0).map(({ type }) => type);
  const candidates = contents.filter(({ mediaType }) => !rejected.includes(essenceOf(mediaType)));
  for (const range of ranges) {
    if (range.quality === 0) continue;
    const matching = candidates.filter(({ mediaType }) => matchesRange(essenceOf(mediaType), range.type, prefixes));
    const selected = matching.find(({ mediaType }) => isJson(mediaType)) ?? matching[0];
    if (selected !== undefined) return selected;
  }
  return null;
}

/**
 * Whether a media type matches a range. If both contain a version, the versions can differ, because the version is
 * selected separately.
 */
function matchesRange(essence: string, range: string, prefixes: readonly string[]): boolean {
  if (isInRange(essence, range)) return true;
  const [version, requested] = [versionIn(essence, prefixes), versionIn(range, prefixes)];
  if (version !== null && requested !== null) return essence.replace(version, "") === range.replace(requested, "");
  // In an API with versions in media types, `application/json` accepts JSON of the default version.
  return version !== null && requested === null && range === "application/json" && isJson(essence);
}
