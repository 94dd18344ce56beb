/** The API for generated code only. Incompatible changes go into a separate `v2`. */
export { createMockOf, type Mock } from "../create-mock.js";
export { lazy } from "../tables/lazy.js";
export type { MockOptions } from "../options/mock-options.js";
export type { AnyOperation, Behaviour, BehaviourCall, Behaviours } from "../behaviour.js";
export type { Policy, PolicyCall } from "../policy.js";
export type { Json, JsonObject } from "../json.js";
export type { Result } from "../actions/call.js";
export type { Entity } from "../state/state.js";
export type {
  AccountTable,
  ActAction,
  Action,
  ApiTable,
  BatchAction,
  BodyPage,
  CatalogueEntry,
  ComputedTable,
  ContentTable,
  CreateAction,
  EntityAction,
  EntityPlaces,
  ErrorTable,
  ExistsAction,
  LimitTable,
  LinkAction,
  LinkTable,
  ListAction,
  ListTable,
  Marking,
  MaskTable,
  MockSchema,
  MockTables,
  OperationTable,
  PageFact,
  PageFactKind,
  PageTable,
  ParameterTable,
  QueryRule,
  ReferenceTable,
  Requirements,
  ResourceTable,
  ResponseTable,
  RevisionTable,
  SchemeTable,
  SeedTable,
  SentTable,
  SignatureTable,
  Scope,
  ScopeLevel,
  SetTable,
  Step,
  StreamsTable,
  StyleTable,
  WebhooksTable,
  WhereTable,
} from "../tables/tables.js";
