// Generated from spec/atlas-v2/openapi.yaml, spec/atlas-v1/openapi.yaml, spec/cloud-manager-v1/openapi.yaml by Almanac. Do not edit.
import type { Behaviour as Handler, BehaviourCall, Policy } from "@almanac/mock/codegen/v1";
import type { Operations as Atlas } from "./types/atlas.js";
import type { Operations as AtlasV1 } from "./types/atlas-v1.js";
import type { Operations as CloudManager } from "./types/cloud-manager.js";

type AllOperations = Atlas & AtlasV1 & CloudManager;

/** A handwritten behavior of an operation: the type of the export of `behaviours/<operation>.ts`. */
export type Behaviour<Name extends keyof AllOperations> = Handler<AllOperations[Name]>;
export type Call<Name extends keyof AllOperations> = BehaviourCall<AllOperations[Name]>;
export type { BehaviourCall, Policy };
