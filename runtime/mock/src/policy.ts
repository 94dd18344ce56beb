import type { Result } from "./actions/call.js";
import type { BehaviourCall } from "./behaviour.js";
import type { Violation } from "./problem.js";

/** A caller at the door, before the body of the request has been looked at. */
export interface PolicyCall extends Pick<
  BehaviourCall,
  "api" | "path" | "caller" | "address" | "state" | "now" | "fail"
> {
  /** Null before it is known, or if there is none. */
  readonly operation: string | null;
  /** Display names of roles, any one of which is enough. */
  readonly roles: readonly string[];
}

/** A request that does not fit its schema. */
export interface MisfitCall extends PolicyCall {
  readonly violation: Violation;
}

/** Who may do what, as far as the documents do not say it: written by hand. Null: go on. */
export interface Policy {
  /** Right after the caller has signed in. */
  readonly admit?: (call: PolicyCall) => Result | null;
  /** Before anything is looked for. */
  readonly authorize?: (call: PolicyCall) => Result | null;
  /** What is wrong with a request, where the codes of `x-mock` are too few to say it. Asked whether or not anybody has to sign in. */
  readonly explain?: (call: MisfitCall) => Result | null;
}
