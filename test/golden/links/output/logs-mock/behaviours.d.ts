// Generated from openapi.yaml by Almanac. Do not edit.
import type { Behaviour as Handler, BehaviourCall, Policy } from "@almanac/mock/codegen/v1";
import type { Operations as Logs } from "./types/logs.js";

type AllOperations = Logs;

/** A handwritten behavior of an operation: the type of the export of `behaviours/<operation>.ts`. */
export type Behaviour<Name extends keyof AllOperations> = Handler<AllOperations[Name]>;
export type Call<Name extends keyof AllOperations> = BehaviourCall<AllOperations[Name]>;
export type { BehaviourCall, Policy };
