import { constantsOf, type Constant } from "./constants-of.js";
import type { Agreement } from "../negotiate/agreement.js";
import type { Problem } from "../problem.js";
import { versionHeaders } from "../reply/version-headers.js";
import type { ApiTable, OperationTable, RevisionTable } from "../tables/tables.js";
import { Validator } from "../validate/validator.js";

/** An API with values that are derived once from its tables. */
export interface CompiledApi {
  readonly table: ApiTable;
  /** The path prefix of all its operations: `/api/atlas/v2`. */
  readonly base: string;
  readonly requests: Validator;
  readonly responses: Validator;
  /** Returns the validator for bodies that contain only part of an entity. */
  readonly parts: () => Validator;
  /** The headers of every response. */
  readonly headers: readonly Header[];
  /** The headers of every response of a revision; they include `headers`. */
  readonly headersOf: (revision: RevisionTable) => readonly Header[];
}

type Header = readonly [name: string, value: string];

export interface CompiledOperation {
  readonly api: CompiledApi;
  readonly table: OperationTable;
  readonly method: string;
  /** The path template without a query or a fragment. */
  readonly path: string;
  /** The constant parameters that distinguish this operation from others with the same method and path. */
  readonly constants: readonly Constant[];
  /** The names of the path parameters, in path order. */
  readonly parameters: readonly string[];
  /** A cache of earlier agreements, by `Accept` header and version, which clients usually repeat. */
  readonly agreements: Map<string, Agreement | Problem>;
}

export function compileApi(table: ApiTable): {
  readonly api: CompiledApi;
  readonly operations: readonly CompiledOperation[];
} {
  const headers = Object.entries(table.style.headers);
  let parts: Validator | null = null;
  const cache = new WeakMap<RevisionTable, readonly Header[]>();
  const api: CompiledApi = {
    table,
    base: commonBase(table.operations.map(({ path }) => path)),
    requests: new Validator(table.schemas, "request"),
    responses: new Validator(table.schemas, "response"),
    parts: () => (parts ??= new Validator(table.schemas, "part")),
    headers,
    headersOf: (revision) => {
      const revisionHeaders = cache.get(revision) ?? [...versionHeaders(revision, table), ...headers];
      cache.set(revision, revisionHeaders);
      return revisionHeaders;
    },
  };
  const operations = table.operations.map((operation) => {
    let constants: readonly Constant[] | null = null;
    return {
      api,
      table: operation,
      method: operation.method,
      path: templateOf(operation),
      parameters: [...templateOf(operation).matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name),
      agreements: new Map<string, Agreement | Problem>(),
      // A getter, because `constantsOf` reads the revisions, and lazy tables evaluate those only when needed.
      get constants() {
        return (constants ??= constantsOf(operation, table.schemas));
      },
    };
  });
  return { api, operations };
}

function templateOf({ path }: OperationTable): string {
  return /^[^?#]*/.exec(path)?.[0] ?? path;
}

/** The newest revision that isn't newer than a published version; null if the operation was added later. */
export function revisionAt({ api, table }: CompiledOperation, version: string | null): RevisionTable | null {
  const { versions } = api.table;
  if (version === null || versions.length === 0) return table.revisions.at(-1) ?? null;
  const index = versions.indexOf(version);
  return (
    table.revisions.findLast((revision) => revision.version === null || versions.indexOf(revision.version) <= index) ??
    null
  );
}

/** The literal segments that all paths begin with. */
function commonBase(paths: readonly string[]): string {
  const [first = "", ...others] = paths;
  const segments = first.split("/");
  let count = segments.findIndex((segment) => segment.includes("{"));
  if (count === -1) count = segments.length;
  for (const path of others) {
    const other = path.split("/");
    while (count > 0 && segments.slice(0, count).some((segment, index) => other[index] !== segment)) count -= 1;
  }
  return segments.slice(0, count).join("/");
}
