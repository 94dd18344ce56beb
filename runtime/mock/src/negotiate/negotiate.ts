import { revisionAt, type CompiledApi, type CompiledOperation } from "../routing/compile-api.js";
import type { MockRequest } from "../message.js";
import type { Problem } from "../problem.js";
import type { ContentTable, ResponseTable, RevisionTable } from "../tables/tables.js";
import type { Query } from "../validate/read-query.js";
import type { Agreement } from "./agreement.js";
import { essenceOf, isIn, isJson, parseAccept, type MediaRange } from "./media-range.js";
import { newestVersion, publishedVersion } from "./versions.js";

interface Asking {
  readonly request: MockRequest;
  readonly query: Query;
  readonly operation: CompiledOperation;
}

const most = 64;
const longest = 500;

/** Which version answers, and as what; or why none can. */
export function negotiate(asking: Asking): Agreement | Problem {
  const { request, query, operation } = asking;
  const { marking } = operation.api.table;
  const named =
    marking.kind === "header"
      ? request.header(marking.name.toLowerCase())
      : marking.kind === "query"
        ? query.get(marking.name)?.at(-1)
        : null;
  const key = `${request.header("accept") ?? ""}\n${named ?? ""}`;
  const known = operation.agreements.get(key);
  if (known !== undefined) return known;
  const agreement = agree(asking);
  // Clients that invent ever new ones do not fill the memory.
  if (operation.agreements.size >= most) operation.agreements.clear();
  if (key.length <= longest) operation.agreements.set(key, agreement);
  return agreement;
}

function agree({ request, query, operation }: Asking): Agreement | Problem {
  const { api } = operation;
  const ranges = parseAccept(api.table.isAcceptIgnored ? "*/*" : (request.header("accept") ?? "*/*"));
  const requested = requestedVersion(operation, { request, query, ranges });
  if (requested !== null && typeof requested === "object") return requested;
  const version = requested === null ? null : publishedVersion(requested, api.table.versions);
  if (requested !== null && version === null) return { kind: "unknown-version", version: requested };
  const revision = revisionAt(operation, version);
  if (revision === null)
    return { kind: "not-acceptable", reason: `The operation is not there at version ${version ?? ""}.` };
  const response = successOf(operation, revision);
  if (response.content.length === 0) return { version, requested, revision, response, content: null };
  const content = contentFor(response.content, ranges, api);
  if (content === null)
    return {
      kind: "not-acceptable",
      reason: `Accept admits none of ${response.content.map(({ mediaType }) => mediaType).join(", ")}.`,
    };
  return { version, requested, revision, response, content: content.schema === null ? withSchema(content) : content };
}

/** JSON of which the document says no more may be anything, but is not nothing: clients read it. */
function withSchema(content: ContentTable): ContentTable {
  return isJson(content.mediaType) ? { ...content, schema: true } : content;
}

interface Requesting {
  readonly request: MockRequest;
  readonly query: Query;
  readonly ranges: readonly MediaRange[];
}

/** The version that a request names; the newest stable one if it names none. Null for an API without versions. */
function requestedVersion(
  operation: CompiledOperation,
  { request, query, ranges }: Requesting,
): string | Problem | null {
  const { marking, versions, unnamed } = operation.api.table;
  switch (marking.kind) {
    case "none":
    case "path":
      return null;
    case "header":
      return request.header(marking.name.toLowerCase()) ?? newestVersion(versions);
    case "query":
      return query.get(marking.name)?.at(-1) ?? newestVersion(versions);
    case "media-type": {
      const wanted = ranges.filter(({ quality }) => quality > 0);
      const dated = wanted.map(({ type }) => versionIn(type, marking.prefixes)).filter((version) => version !== null);
      const [first] = dated;
      if (first !== undefined) return first;
      const isOpen = wanted.some(({ type }) => type === "*/*" || type === "application/*" || isJson(type));
      if (unnamed === "refuse" && isDated(operation, marking.prefixes))
        return { kind: "not-acceptable", reason: "Accept names no version of the API." };
      return isOpen
        ? newestVersion(versions)
        : { kind: "not-acceptable", reason: "Accept names no version of the API." };
    }
  }
}

/** Whether the answers of an operation are dated at all: those of a token endpoint are not. */
function isDated({ table }: CompiledOperation, prefixes: readonly string[]): boolean {
  return table.revisions.some(({ responses }) =>
    responses.some(({ content }) =>
      content.some(({ mediaType }) => versionIn(essenceOf(mediaType), prefixes) !== null),
    ),
  );
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
    responses.find(({ status }) => status === "default") ??
    responses.find(({ status }) => status.startsWith("3")) ?? {
      status: "204",
      headers: {},
      made: {},
      content: [],
    }
  );
}

/** What the client likes best; of what it likes equally JSON, then the first. */
function contentFor(
  contents: readonly ContentTable[],
  ranges: readonly MediaRange[],
  { table: { marking } }: CompiledApi,
): ContentTable | null {
  const prefixes = marking.kind === "media-type" ? marking.prefixes : [];
  const refused = ranges.filter(({ quality }) => quality === 0).map(({ type }) => type);
  const offered = contents.filter(({ mediaType }) => !refused.includes(essenceOf(mediaType)));
  for (const range of ranges) {
    if (range.quality === 0) continue;
    const fitting = offered.filter(({ mediaType }) => fits(essenceOf(mediaType), range, prefixes));
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
