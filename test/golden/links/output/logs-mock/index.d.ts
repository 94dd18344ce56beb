// Generated from openapi.yaml by Almanac. Do not edit.
import type { Behaviour, Mock as AnyMock, MockOptions as Options } from "@almanac/mock/codegen/v1";
import type { Operations as Logs, Schemas as LogsSchemas } from "./types/logs.js";

/** What is not known of the real server: the first value is the usual one. */
export interface Choices {
}

export interface MockOptions extends Omit<Options, "choices"> {
  readonly choices?: Choices;
}

type AllOperations = Logs;

/** Names of operations, for `fail`, `on` and `journal`. */
export type OperationName = keyof AllOperations;

/** What `make` makes. */
export type Schemas = LogsSchemas;

/** What opens the mock. */
export interface Credentials {
  readonly Key: {
    readonly key: string;
  };
}

/** What is there from the start. */
export interface Ids {
}

export interface Mock extends Omit<AnyMock<OperationName, Credentials, Ids, Schemas>, "on"> {
  /** Does an operation by hand until the next reset. */
  readonly on: <Name extends OperationName>(operation: Name, behaviour: Behaviour<AllOperations[Name]>) => void;
}

/** A mock of its own, with a state of its own. */
export declare function createMock(options?: MockOptions): Mock;
