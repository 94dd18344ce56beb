import { listInResponse } from "./actions/lists/list-in-response.js";
import { listReply } from "./actions/lists/list-reply.js";
import { success, type Call, type Result } from "./actions/call.js";
import { perform } from "./actions/perform.js";
import { resourceOf } from "./actions/resource-of.js";
import { shape } from "./actions/shape.js";
import { revealEntity, showEntity } from "./actions/entities/show-entity.js";
import type { Account } from "./auth/account.js";
import type { Choices } from "./tables/choices.js";
import type { ListTable } from "./tables/tables.js";
import { SeededRandom } from "./data/random/seeded-random.js";
import type { Json, JsonObject } from "./json.js";
import type { Entity, State } from "./state/state.js";
import { toInstant } from "./state/to-instant.js";

/** The types of one operation in the generated declarations. */
export interface OperationTypes {
  readonly path: Readonly<Record<string, string>>;
  readonly query: object;
  readonly body: unknown;
}

/** The types of an operation that isn't known at compile time. */
export interface AnyOperation extends OperationTypes {
  readonly query: Readonly<Record<string, Json>>;
  readonly body: Json | undefined;
}

/** A handwritten implementation of an operation, which replaces the action in the operation's table. */
export type Behaviour<Types extends OperationTypes = AnyOperation> = (call: BehaviourCall<Types>) => Result;

/** Behaviors by operation name. */
export type Behaviours = Readonly<Record<string, Behaviour<never> | undefined>>;

export interface ReplyOptions {
  /** Default: the declared status. */
  readonly status?: number;
  readonly headers?: readonly (readonly [string, string])[];
}

/** A valid request, with functions that create its result. */
export interface BehaviourCall<Types extends OperationTypes = AnyOperation> {
  /** The name of the operation. `api` is the name of the API that received the request. */
  readonly operation: string;
  readonly api: string;
  /** The published version that handles the request; null for an API without versions. */
  readonly version: string | null;
  readonly path: Types["path"];
  readonly query: Types["query"];
  readonly body: Types["body"];
  /** The authenticated account; null if the operation needs no authentication. */
  readonly caller: Account | null;
  /** The client's IP address. */
  readonly address: string;
  /** The time of the mock's clock, in whole seconds: `2025-03-12T00:00:00Z`. */
  readonly now: string;
  readonly state: State;
  /** The user's choices for cases in which the real server's behavior is unknown. */
  readonly choices: Choices;
  /** Returns a source of generated values that depend on the seed, the resource and the number of its entities. */
  readonly source: (resource: string) => SeededRandom;
  /**
   * Returns an entity with its links. `show` masks secrets. `reveal` doesn't; use it for the response to the entity's
   * creation.
   */
  readonly show: (entity: Entity) => JsonObject;
  readonly reveal: (entity: Entity) => JsonObject;
  /** Returns a success whose body is the value, adapted to the version's schema. Without a value, the body is empty. */
  readonly reply: (value?: JsonObject, options?: ReplyOptions) => Result;
  /** Returns a success with the requested page of the given items, in the format of the requested version. */
  readonly replyList: (items: readonly JsonObject[], options?: ReplyOptions) => Result;
  /** Returns an error from the API's catalog; the parameters replace `%s` in its message. */
  readonly fail: (code: string, ...parameters: readonly (string | number)[]) => Result;
  readonly notFound: (resource: string, key: string) => Result;
  /** Performs the operation as if it had no handwritten behavior. */
  readonly infer: () => Result;
}

/** The format of a list that the document doesn't describe as one. */
const plainList: ListTable = { items: [], page: null };

/** Wraps a call for a handwritten behavior. */
export function behaviourCall(call: Call): BehaviourCall {
  const { world, operation } = call;
  return {
    operation: operation.table.name,
    api: operation.api.table.name,
    version: call.revision.version,
    path: Object.fromEntries(call.path),
    query: call.parameters,
    body: call.body,
    caller: call.caller,
    address: call.address,
    now: toInstant(world.now()),
    state: world.state,
    choices: world.choices,
    source: (resource) => new SeededRandom(`${world.seed}/${resource}#${world.state.nextCount(resource)}`),
    show: (entity) => showEntity(entity, resourceOf(entity.resource, call), call),
    reveal: (entity) => revealEntity(entity, call),
    reply: (value, { status = null, headers = [] } = {}) => {
      const schema = call.content?.schema ?? null;
      if (value === undefined || schema === null) return { ...success(undefined), status, headers };
      const shaped = shape(schema, value, call, { seed: operation.table.name, fill: "required" });
      return { ...success(shaped), status, headers };
    },
    replyList: (items, { status = null, headers = [] } = {}) => {
      const list = listInResponse(operation.table.list ?? plainList, call);
      const page = listReply(items, list, call);
      return page.kind === "success" ? { ...page, status, headers: [...page.headers, ...headers] } : page;
    },
    fail: (code, ...parameters) => ({ kind: "code", code, parameters }),
    notFound: (resource, key) => ({ kind: "not-found", resource, key }),
    infer: () => perform(call),
  };
}
