import type { Result } from "./actions/call.js";
import type { BehaviourCall } from "./behaviour.js";
import type { Violation } from "./problem.js";

/** A request as a policy sees it, before the body has been read. */
export interface PolicyCall extends Pick<
  BehaviourCall,
  "api" | "path" | "caller" | "address" | "state" | "now" | "fail"
> {
  /** The name of the operation; null if none matches. */
  readonly operation: string | null;
  /** The display names of the roles that permit the operation. One of them is sufficient. */
  readonly roles: readonly string[];
}

/** A request that violates its schema. */
export interface ViolationCall extends PolicyCall {
  readonly violation: Violation;
}

/** Handwritten access rules that the documents don't describe. Each rule returns null to let the request continue. */
export interface Policy {
  /** Called right after authentication. */
  readonly admit?: (call: PolicyCall) => Result | null;
  /** Called before any entity is looked up. */
  readonly authorize?: (call: PolicyCall) => Result | null;
  /** Returns an error that is more specific than the codes in `x-mock`. Called even if authentication is off. */
  readonly explain?: (call: ViolationCall) => Result | null;
}
