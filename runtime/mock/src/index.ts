export { createMockOf, type Mock, type MockOptions } from "./create-mock.js";
export type { Behaviour, Behaviours } from "./behaviour.js";
export type { Call, Result, Success } from "./actions/call.js";
export type { Fault } from "./faults.js";
export type { JournalEntry } from "./journal.js";
export type { Json, JsonObject } from "./json.js";
export type { ListenOptions, MockServer } from "./adapters/listen.js";
export type { MockTables } from "./tables.js";
export type { HandlerMaker } from "./adapters/to-handlers.js";
