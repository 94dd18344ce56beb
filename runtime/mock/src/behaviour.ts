import type { Call, Result } from "./actions/call.js";

/** What an operation does, written by hand: in place of what its table says. */
export type Behaviour = (call: Call) => Result;

/** By the name of the operation. */
export type Behaviours = Readonly<Record<string, Behaviour | undefined>>;
