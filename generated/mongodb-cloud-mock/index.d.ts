// Generated from spec/atlas-v2/openapi.yaml, spec/atlas-v1/openapi.yaml, spec/cloud-manager-v1/openapi.yaml by Almanac. Do not edit.
import type { Behaviour, Mock as AnyMock, MockOptions as Options } from "@almanac/mock/codegen/v1";
import type { Operations as Atlas, Schemas as AtlasSchemas } from "./types/atlas.js";
import type { Operations as AtlasV1, Schemas as AtlasV1Schemas } from "./types/atlas-v1.js";
import type { Operations as CloudManager, Schemas as CloudManagerSchemas } from "./types/cloud-manager.js";

/** What is not known of the real server: the first value is the usual one. */
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

/** Names of operations, for `fail`, `on` and `journal`. */
export type OperationName = keyof AllOperations;

/** What `make` makes. */
export type Schemas = AtlasSchemas & Omit<AtlasV1Schemas, keyof AtlasSchemas> & Omit<CloudManagerSchemas, keyof AtlasSchemas | keyof AtlasV1Schemas>;

/** What opens the mock. */
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

/** What is there from the start. */
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
  /** Does an operation by hand until the next reset. */
  readonly on: <Name extends OperationName>(operation: Name, behaviour: Behaviour<AllOperations[Name]>) => void;
}

/** A mock of its own, with a state of its own. */
export declare function createMock(options?: MockOptions): Mock;
