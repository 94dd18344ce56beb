import type { BehaviourCall } from "../../generated/mongodb-cloud-mock/behaviours.js";

export type State = BehaviourCall["state"];
export type Account = NonNullable<BehaviourCall["caller"]>;
export type Result = ReturnType<BehaviourCall["fail"]>;
export type Entity = ReturnType<State["all"]>[number];
