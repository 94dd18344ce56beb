import type { Agreement } from "../negotiate/agreement.js";
import type { Account } from "../auth/account.js";
import type { CompiledApi, CompiledOperation } from "../routing/compile-api.js";
import type { Json } from "../json.js";
import type { MockRequest } from "../message.js";
import type { Allowance } from "./rate-limiter.js";
import type { RevisionTable } from "../tables/tables.js";
import type { Query } from "../validate/read-query.js";

/** One request on its way through the steps: each writes down what it found. */
export interface Exchange {
  readonly request: MockRequest;
  /** Without the query. */
  readonly path: string;
  readonly query: Query;
  readonly api: CompiledApi;
  /** Null if no operation has the path and the method. */
  readonly operation: CompiledOperation | null;
  /** The methods of the path. */
  readonly allowed: readonly string[];
  /** Decoded path parameters, by name. */
  readonly pathValues: ReadonlyMap<string, string>;
  /** The same as they stand in the path. */
  readonly pathTexts: ReadonlyMap<string, string>;
  caller: Account | null;
  agreement: Agreement | null;
  parameters: Readonly<Record<string, Json>>;
  bodyRevision: RevisionTable | null;
  body: Json | undefined;
  /** What is left of the rate limit; null where there is none, or before it was asked. */
  allowance: Allowance | null;
}
