import type { Choices } from "../tables/choices.js";
import type { Account } from "../auth/account.js";
import type { CompiledOperation } from "../routing/compile-api.js";
import type { Json } from "../json.js";
import type { Problem } from "../problem.js";
import type { Entity, State } from "../state/state.js";
import type { ContentTable, LinkTable, ResourceTable, ResponseTable, RevisionTable } from "../tables/tables.js";
import type { Query } from "../validate/read-query.js";

/** What actions work with: the mock's state, its clock, and where made-up values come from. */
export interface World {
  readonly state: State;
  readonly resources: Readonly<Record<string, ResourceTable>>;
  readonly links: Readonly<Record<string, LinkTable>>;
  /** What has been shown of an entity, by the revision that shows it. */
  readonly shown: WeakMap<Entity, Map<RevisionTable, Shown>>;
  readonly choices: Choices;
  readonly seed: string;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
}

/** A request that was found to be in order, with all that is known of it. */
export interface Call {
  readonly world: World;
  readonly operation: CompiledOperation;
  readonly revision: RevisionTable;
  /** The success that is to be sent, and its content; null where it has none. */
  readonly response: ResponseTable;
  readonly content: ContentTable | null;
  /** Decoded path parameters. */
  readonly path: ReadonlyMap<string, string>;
  readonly query: Query;
  /** Path and query as they were asked for. */
  readonly target: string;
  /** Query, header and cookie parameters that were sent or have a default, as their schemas say. */
  readonly parameters: Readonly<Record<string, Json>>;
  /** The revision of the request's body, and the body; `undefined` if there is none. */
  readonly bodyRevision: RevisionTable;
  readonly body: Json | undefined;
  readonly caller: Account | null;
  readonly address: string;
}

/** What an action came to. */
export type Result = Success | Problem;

export interface Success {
  readonly kind: "success";
  /** Null: the one that the operation declares. */
  readonly status: number | null;
  /** `undefined`: no body. */
  readonly value: Json | undefined;
  /** The value as it is written, if that is known already. */
  readonly shown: Shown | null;
  readonly headers: readonly (readonly [string, string])[];
}

/** An entity as a revision of an operation shows it. It is the same as long as the entity is. */
export interface Shown {
  readonly mediaType: string;
  readonly value: Json;
  /** Null until it is written for the first time. */
  text: string | null;
}

export function success(value: Json | undefined, shown: Shown | null = null): Success {
  return { kind: "success", status: null, value, shown, headers: [] };
}
