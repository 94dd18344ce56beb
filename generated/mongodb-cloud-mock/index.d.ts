// Generated from spec/atlas-v2/openapi.yaml, spec/atlas-v1/openapi.yaml, spec/cloud-manager-v1/openapi.yaml by Almanac. Do not edit.
import type { Behaviour, Mock as AnyMock, MockOptions as Options } from "@almanac/mock/codegen/v1";
import type { Operations as Atlas, Schemas as AtlasSchemas } from "./types/atlas.js";
import type { Operations as AtlasV1, Schemas as AtlasV1Schemas } from "./types/atlas-v1.js";
import type { Operations as CloudManager, Schemas as CloudManagerSchemas } from "./types/cloud-manager.js";

/** Behavior of the real server that is unknown. The first value is the default. */
export interface Choices {
  readonly unpublishedVersion?: "nearest" | "refuse";
  readonly pageSize?: "clamp" | "reject";
  readonly emptyEnvelope?: "enveloped" | "plain";
  readonly unknownApiKey?: "404" | "400";
  readonly apiKeyInProject?: "409" | "400";
}

export interface MockOptions extends Omit<Options, "choices"> {
  readonly choices?: Choices;
}

type AllOperations = Atlas & AtlasV1 & CloudManager;

/** The names of all operations, for `fail`, `on` and `journal`. */
export type OperationName = keyof AllOperations;

/** The types of the values that `make` returns, by schema. */
export type Schemas = AtlasSchemas
  & Omit<AtlasV1Schemas, keyof AtlasSchemas>
  & Omit<CloudManagerSchemas, keyof AtlasSchemas | keyof AtlasV1Schemas>;

/** The credentials that the mock accepts. */
export interface Credentials {
  readonly owner: {
    readonly publicKey: string;
    readonly privateKey: string;
  };
  readonly reader: {
    readonly publicKey: string;
    readonly privateKey: string;
  };
  readonly serviceAccount: {
    readonly clientId: string;
    readonly clientSecret: string;
  };
}

/** The identifiers of the initial state. */
export interface Ids {
  readonly orgId: string;
  readonly groupId: string;
  readonly apiUserId: string;
  readonly readerId: string;
  readonly clientId: string;
  readonly userId: string;
  readonly invitedId: string;
}

export interface Mock extends Omit<AnyMock<OperationName, Credentials, Ids, Schemas>, "on"> {
  /** Handles an operation with your function until the next reset. */
  readonly on: <Name extends OperationName>(operation: Name, behaviour: Behaviour<AllOperations[Name]>) => void;
}

/** Creates a mock with its own state. */
export declare function createMock(options?: MockOptions): Mock;
