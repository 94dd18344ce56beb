import type { JsonObject } from "./json.js";

/** What can be wrong with a request. How the API says it is decided in `reply/error-reply.ts`. */
export type Problem =
  | { readonly kind: "no-route"; readonly path: string }
  | { readonly kind: "method-not-allowed"; readonly allowed: readonly string[] }
  | { readonly kind: "unauthenticated"; readonly challenges: readonly string[]; readonly reason: string }
  | { readonly kind: "forbidden"; readonly reason: string }
  | { readonly kind: "not-acceptable"; readonly reason: string }
  | { readonly kind: "unknown-version"; readonly version: string }
  | { readonly kind: "gone"; readonly version: string; readonly path: string }
  | { readonly kind: "unsupported-media-type"; readonly mediaType: string }
  | { readonly kind: "too-large" }
  | { readonly kind: "malformed-body"; readonly reason: string }
  | { readonly kind: "invalid"; readonly path: string; readonly violations: readonly Violation[] }
  | { readonly kind: "not-found"; readonly resource: string; readonly key: string }
  | { readonly kind: "conflict"; readonly resource: string; readonly key: string }
  | {
      readonly kind: "too-many-requests";
      /** Seconds. */
      readonly retryAfter: number;
      readonly path: string;
      readonly capacity: number;
      readonly refill: number;
      readonly seconds: number;
    }
  /** An error of the API's own catalogue. */
  | { readonly kind: "code"; readonly code: string; readonly parameters: readonly (string | number)[] }
  /** A status and no more, as a planned fault says. */
  | { readonly kind: "status"; readonly status: number }
  /** An answer that is not in the API's own form, as OAuth's are. */
  | { readonly kind: "raw"; readonly status: number; readonly challenge: string | null; readonly body: JsonObject }
  | { readonly kind: "unexpected"; readonly reason: string };

export type ProblemKind = Problem["kind"];

/** One thing that is wrong with what a request carries. */
export interface Violation {
  readonly in: "path" | "query" | "querystring" | "header" | "cookie" | "body";
  /** The parameter, or the JSON Pointer into the body. */
  readonly at: string;
  /** The keyword of JSON Schema that is not met: `required`, `pattern`, `type` … */
  readonly keyword: string;
  readonly message: string;
  /** What was sent there, as text; empty if nothing was. */
  readonly value: string;
}
