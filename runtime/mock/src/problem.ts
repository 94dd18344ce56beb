import type { JsonObject } from "./json.js";

/** A reason to reject a request. `reply/describe-problem.ts` maps it to a status and an error code of the API. */
export type Problem =
  | { readonly kind: "no-route"; readonly path: string }
  | { readonly kind: "method-not-allowed"; readonly allowed: readonly string[] }
  | { readonly kind: "unauthenticated"; readonly challenges: readonly string[]; readonly reason: string }
  | { readonly kind: "forbidden"; readonly reason: string }
  | { readonly kind: "not-acceptable"; readonly reason: string }
  | { readonly kind: "unknown-version"; readonly version: string }
  | { readonly kind: "gone"; readonly version: string; readonly path: string }
  | { readonly kind: "unsupported-media-type"; readonly mediaType: string; readonly reason?: string }
  /** `reason` is a sentence for the journal. */
  | { readonly kind: "too-large"; readonly reason: string }
  | { readonly kind: "malformed-body"; readonly reason: string }
  | { readonly kind: "invalid"; readonly path: string; readonly violations: readonly Violation[] }
  | { readonly kind: "not-found"; readonly resource: string; readonly key: string }
  | { readonly kind: "conflict"; readonly resource: string; readonly key: string }
  | {
      readonly kind: "too-many-requests";
      /** In seconds. */
      readonly retryAfter: number;
      readonly path: string;
      readonly capacity: number;
      readonly refill: number;
      readonly seconds: number;
    }
  /** An error from the API's catalog. */
  /** `status` replaces that of the code in the catalog. */
  | {
      readonly kind: "code";
      readonly code: string;
      readonly parameters: readonly (string | number)[];
      readonly status?: number;
    }
  /** A JSON Patch whose `test` operation fails. */
  | { readonly kind: "failed-test"; readonly status: number; readonly reason: string }
  /**
   * A status without an error code. `reason` is missing for a scheduled fault, and present if a rule of HTTP requires
   * the status.
   */
  | { readonly kind: "status"; readonly status: number; readonly reason?: string }
  /** An error with a fixed body that isn't in the API's error format, such as an OAuth error. */
  | { readonly kind: "raw"; readonly status: number; readonly challenge: string | null; readonly body: JsonObject }
  | { readonly kind: "unexpected"; readonly reason: string };

export type ProblemKind = Problem["kind"];

/** One schema violation in a request. */
export interface Violation {
  readonly in: "path" | "query" | "querystring" | "header" | "cookie" | "body";
  /** The name of the parameter, or a JSON Pointer into the body. */
  readonly at: string;
  /** The violated JSON Schema keyword: `required`, `pattern`, `type` … */
  readonly keyword: string;
  readonly message: string;
  /** The sent value as a string; empty if nothing was sent. */
  readonly value: string;
}
