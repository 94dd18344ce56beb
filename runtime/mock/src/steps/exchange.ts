import type { UpdateFormat } from "../actions/updates/update-format.js";
import type { Agreement } from "../negotiate/agreement.js";
import type { Account } from "../auth/account.js";
import type { CompiledApi, CompiledOperation } from "../routing/compile-api.js";
import type { Json } from "../json.js";
import type { Preference } from "../prefer/parse-prefer.js";
import type { MockRequest } from "../message.js";
import type { Allowance } from "./rate-limiter.js";
import type { ContentTable, RevisionTable } from "../tables/tables.js";
import type { ParsedQuery } from "../validate/parameters/parse-query.js";

/** A request on its way through the steps. Each step stores its results here. */
export interface Exchange {
  readonly request: MockRequest;
  /** The path as sent, without the query. */
  readonly path: string;
  readonly query: ParsedQuery;
  readonly api: CompiledApi;
  /** The origin that links in the response begin with. */
  readonly server: string;
  /** Null if no operation has the path and the method. */
  readonly operation: CompiledOperation | null;
  /** The methods that the path supports; empty if no operation has the path. */
  readonly allowed: readonly string[];
  /** Decoded path parameters by name. */
  readonly pathValues: ReadonlyMap<string, string>;
  /** Path parameters by name, as sent. */
  readonly pathTexts: ReadonlyMap<string, string>;
  caller: Account | null;
  agreement: Agreement | null;
  /** If the body requests a stream, the content that the response would have without streaming; otherwise null. */
  unstreamed: ContentTable | null;
  parameters: Readonly<Record<string, Json>>;
  /** The revision that describes the request body; null until the body is read. */
  bodyRevision: RevisionTable | null;
  /** The declared content that describes the request body; null if there is no body, or until the body is read. */
  bodyContent: ContentTable | null;
  updateFormat: UpdateFormat;
  body: Json | undefined;
  /** The preference that determined the response; null if none did. */
  preference: Preference | null;
  /** Sentences for the journal about problems that don't cause the request to be rejected. */
  warnings: readonly string[];
  /** The state of the rate limit; null if the operation has no limit, or before the limit is checked. */
  allowance: Allowance | null;
}
