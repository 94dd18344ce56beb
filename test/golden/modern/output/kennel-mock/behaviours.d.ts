// Generated from openapi.yaml by Almanac. Do not edit.
import type { Behaviour as Handler, BehaviourCall, Policy } from "@almanac/mock/codegen/v1";
import type { Operations as Kennel } from "./types/kennel.js";

type AllOperations = Kennel;

/** What an operation does, written by hand: the type of what `behaviours/<operation>.ts` exports. */
export type Behaviour<Name extends keyof AllOperations> = Handler<AllOperations[Name]>;
export type Call<Name extends keyof AllOperations> = BehaviourCall<AllOperations[Name]>;
export type { BehaviourCall, Policy };
