// Generated from openapi.yaml by Almanac. Do not edit.
import type { Behaviour, Mock as AnyMock, MockOptions as Options } from "@almanac/mock/codegen/v1";
import type { Operations as Lockers, Schemas as LockersSchemas } from "./types/lockers.js";

/** Behavior of the real server that is unknown. The first value is the default. */
export interface Choices {
  readonly doors?: "open" | "shut";
}

export interface MockOptions extends Omit<Options, "choices"> {
  readonly choices?: Choices;
}

type AllOperations = Lockers;

/** The names of all operations, for `fail`, `on` and `journal`. */
export type OperationName = keyof AllOperations;

/** The names of all webhooks and callbacks, for `send`, `waitFor` and `journal`. */
export type WebhookName = "lockerOpened";

/** The types of the values that `make` returns, by schema. */
export type Schemas = LockersSchemas;

/** The credentials that the mock accepts. */
export interface Credentials {
  readonly ada: {
    readonly username: string;
    readonly password: string;
  };
}

/** The identifiers of the initial state. */
export interface Ids {
  readonly lockerId: string;
}

export interface Mock extends Omit<AnyMock<OperationName, Credentials, Ids, Schemas, WebhookName>, "on"> {
  /** Handles an operation with your function until the next reset. */
  readonly on: <Name extends OperationName>(operation: Name, behaviour: Behaviour<AllOperations[Name]>) => void;
}

/** Creates a mock with its own state. */
export declare function createMock(options?: MockOptions): Mock;
