import type { Engine } from "../../engine.js";
import type { MockJournal } from "../../journal/mock-journal.js";
import type { RecordedExchange } from "../../journal/recorded-exchange.js";
import type { JournalEntry } from "../../journal/journal-entry.js";
import type { Json } from "../../json.js";
import type { MockRequest } from "../../message.js";
import type { MockTables } from "../../tables/tables.js";
import type { SendOptions } from "../../webhooks/webhook-options.js";
import type { MockedOperation } from "../list-operations.js";
import type { NameResolver } from "../name-resolver.js";

/** The parts of a mock that the HTTP interface controls. */
export interface ControlOptions {
  /** The bearer tokens that allow access. */
  readonly tokens: readonly string[];
  readonly tables: MockTables;
  /** Returns the engine of the space that the request selects, or the main engine if it selects none. */
  readonly engineOf: (request: MockRequest) => Engine;
  /** The names of the spaces that exist. */
  readonly spaces: () => readonly string[];
  readonly reset: (engine: Engine) => void;
  readonly journalOf: (engine: Engine) => MockJournal;
  /** Returns the entry of an exchange, without secrets. */
  readonly show: (exchange: RecordedExchange) => JournalEntry;
  readonly operations: () => readonly MockedOperation[];
  /** Throws if the name of the operation is unknown. */
  readonly findOperations: NameResolver;
  /** How the responses of the real server differ from the document. */
  readonly proxyReport: () => Json;
  /** Sends a webhook or callback. Throws if its name or receiver is invalid. */
  readonly send: (name: string, options: SendOptions, engine: Engine) => void;
}

export interface ControlRequest {
  readonly engine: Engine;
  readonly query: URLSearchParams;
  /** `undefined` if the request has no body. */
  readonly body: Json | undefined;
  readonly options: ControlOptions;
}

/** Handles a request. Returns the body of a 200, or `undefined` for a 204. An error that it throws becomes a 400, a `StateConflict` a 409. */
export type Handler = (request: ControlRequest) => Json | undefined;
