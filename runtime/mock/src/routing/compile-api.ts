import { constantsOf, type Constant } from "./constants-of.js";
import type { Agreement } from "../negotiate/agreement.js";
import type { Problem } from "../problem.js";
import { versionHeaders } from "../reply/version-headers.js";
import type { ApiTable, OperationTable, RevisionTable } from "../tables/tables.js";
import { Validator } from "../validate/validator.js";

/** An API with what is made of its tables once, when it is first needed. */
export interface CompiledApi {
  readonly table: ApiTable;
  /** The path that all its operations begin with: `/api/atlas/v2`. */
  readonly base: string;
  readonly requests: Validator;
  readonly responses: Validator;
  /** Headers of every answer, and with them those of every answer of a revision. */
  readonly headers: readonly Header[];
  readonly headersOf: (revision: RevisionTable) => readonly Header[];
}

type Header = readonly [name: string, value: string];

export interface CompiledOperation {
  readonly api: CompiledApi;
  readonly table: OperationTable;
  readonly method: string;
  /** Without a fragment or a query that the document writes behind it. */
  readonly path: string;
  /** What a request says that means this operation, and not another of its path. */
  readonly constants: readonly Constant[];
  /** Names of the path's parameters, in its order. */
  readonly parameters: readonly string[];
  /** What was agreed on before, by what was asked for: clients say the same each time. */
  readonly agreements: Map<string, Agreement | Problem>;
}

export function compileApi(table: ApiTable): {
  readonly api: CompiledApi;
  readonly operations: readonly CompiledOperation[];
} {
  const headers = Object.entries(table.style.headers);
  const known = new WeakMap<RevisionTable, readonly Header[]>();
  const api: CompiledApi = {
    table,
    base: commonBase(table.operations.map(({ path }) => path)),
    requests: new Validator(table.schemas, "request"),
    responses: new Validator(table.schemas, "response"),
    headers,
    headersOf: (revision) => {
      const found = known.get(revision) ?? [...versionHeaders(revision, table), ...headers];
      known.set(revision, found);
      return found;
    },
  };
  const operations = table.operations.map((operation) => ({
    api,
    table: operation,
    method: operation.method,
    path: pathOf(operation),
    constants: constantsOf(operation, table.schemas),
    parameters: [...pathOf(operation).matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name),
    agreements: new Map(),
  }));
  return { api, operations };
}

function pathOf({ path }: OperationTable): string {
  return /^[^?#]*/.exec(path)?.[0] ?? path;
}

/** The revision that answers at a published version: the newest that is not after it. Null if the operation was born later. */
export function revisionAt({ api, table }: CompiledOperation, version: string | null): RevisionTable | null {
  const { versions } = api.table;
  if (version === null || versions.length === 0) return table.revisions.at(-1) ?? null;
  const place = versions.indexOf(version);
  return (
    table.revisions.findLast((revision) => revision.version === null || versions.indexOf(revision.version) <= place) ??
    null
  );
}

function commonBase(paths: readonly string[]): string {
  const [first = "", ...others] = paths;
  const segments = first.split("/");
  let count = segments.findIndex((segment) => segment.includes("{"));
  if (count === -1) count = segments.length;
  for (const path of others) {
    const own = path.split("/");
    while (count > 0 && segments.slice(0, count).some((segment, index) => own[index] !== segment)) count -= 1;
  }
  return segments.slice(0, count).join("/");
}
