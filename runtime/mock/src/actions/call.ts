import type { Choices } from "../tables/choices.js";
import type { Account } from "../auth/account.js";
import type { CompiledOperation } from "../routing/compile-api.js";
import type { SettledItems } from "../data/sample/sample-options.js";
import type { Json } from "../json.js";
import type { Problem } from "../problem.js";
import type { UploadedFile } from "../files/uploaded-file.js";
import type { StoredFile } from "../state/file-store.js";
import type { Entity, State } from "../state/state.js";
import type {
  ContentTable,
  LinkTable,
  OperationTable,
  ResourceTable,
  ResponseTable,
  RevisionTable,
} from "../tables/tables.js";
import type { UpdateFormat } from "./updates/update-format.js";
import type { Query } from "../validate/parameters/parse-query.js";

/** The state of the mock, its clock, and the seed of generated values. */
export interface World {
  readonly state: State;
  readonly resources: Readonly<Record<string, ResourceTable>>;
  readonly links: Readonly<Record<string, LinkTable>>;
  /** A cache of rendered entities, keyed by entity, operation and revision. */
  readonly renderedEntities: WeakMap<Entity, Map<OperationTable, Map<RevisionTable, RenderedEntity>>>;
  /** A cache of list items that are valid without changes. */
  readonly settledItems: SettledItems;
  readonly choices: Choices;
  readonly seed: string;
  /** Returns the clock's time in milliseconds since 1970. */
  readonly now: () => number;
}

/** A valid request with everything an action needs. */
export interface Call {
  readonly world: World;
  readonly operation: CompiledOperation;
  readonly revision: RevisionTable;
  /** The declared success response. */
  readonly response: ResponseTable;
  /** The content of `response`; null if it has none. */
  readonly content: ContentTable | null;
  /** The content that the response would have without streaming; null if the body doesn't request a stream. */
  readonly unstreamed: ContentTable | null;
  /** Decoded path parameters. */
  readonly path: ReadonlyMap<string, string>;
  readonly query: Query;
  /** The origin that links begin with. */
  readonly server: string;
  /** Path and query as sent. */
  readonly target: string;
  /** The parsed values of query, header and cookie parameters that were sent or have a default. */
  readonly parameters: Readonly<Record<string, Json>>;
  /** The revision that the media type of the request body specifies. */
  readonly bodyRevision: RevisionTable;
  /** The content of `bodyRevision` that the media type of the request body selects; null without a body. */
  readonly bodyContent: ContentTable | null;
  readonly updateFormat: UpdateFormat;
  /** `undefined` if the request has no body. */
  readonly body: Json | undefined;
  /** The file in a multipart body that creates an entity; null if there isn't exactly one. */
  readonly upload: UploadedFile | null;
  /** Null if the operation needs no authentication. */
  readonly caller: Account | null;
  readonly address: string;
}

/** The result of an action. */
export type Result = Success | Problem;

export interface Success {
  readonly kind: "success";
  /** Null means the declared status. */
  readonly status: number | null;
  /** `undefined` means no body. */
  readonly value: Json | undefined;
  /** The cached rendering that `value` comes from; null if `value` isn't cached. */
  readonly rendered: RenderedEntity | null;
  readonly headers: readonly (readonly [string, string])[];
  /** The entity that was created. */
  readonly entity?: Entity;
  /** An uploaded file to send as the body instead of `value`. */
  readonly file?: StoredFile;
  /** Sentences for the journal about parts of the request that have no effect. */
  readonly notes?: readonly string[];
}

/** An entity rendered for one revision of an operation. It stays valid until the entity is replaced. */
export interface RenderedEntity {
  readonly mediaType: string;
  /** The origin that its links begin with. */
  readonly server: string;
  readonly value: Json;
  /** The serialized value; null until it is serialized for the first time. */
  text: string | null;
}

export function success(value: Json | undefined, rendered: RenderedEntity | null = null): Success {
  return { kind: "success", status: null, value, rendered, headers: [] };
}
