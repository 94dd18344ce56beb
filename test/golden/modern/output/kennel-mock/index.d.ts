// Generated from openapi.yaml by Almanac. Do not edit.
import type { Behaviour, Mock as AnyMock, MockOptions as Options } from "@almanac/mock/codegen/v1";
import type { Operations as Kennel, Schemas as KennelSchemas } from "./types/kennel.js";

/** Behavior of the real server that is unknown. The first value is the default. */
export interface Choices {
}

export interface MockOptions extends Omit<Options, "choices"> {
  readonly choices?: Choices;
}

type AllOperations = Kennel;

/** The names of all operations, for `fail`, `on` and `journal`. */
export type OperationName = keyof AllOperations;

/** The types of the values that `make` returns, by schema. */
export type Schemas = KennelSchemas;

/** The credentials that the mock accepts. */
export interface Credentials {
  readonly member: {
    readonly clientId: string;
    readonly clientSecret: string;
  };
  readonly device: {
    readonly token: string;
  };
}

/** The identifiers of the initial state. */
export interface Ids {
}

export interface Mock extends Omit<AnyMock<OperationName, Credentials, Ids, Schemas>, "on"> {
  /** Handles an operation with your function until the next reset. */
  readonly on: <Name extends OperationName>(operation: Name, behaviour: Behaviour<AllOperations[Name]>) => void;
}

/** Creates a mock with its own state. */
export declare function createMock(options?: MockOptions): Mock;
