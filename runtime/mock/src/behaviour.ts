import { listReply } from "./actions/lists/list-reply.js";
import { success, type Call, type Result } from "./actions/call.js";
import { perform } from "./actions/perform.js";
import { resourceOf } from "./actions/resource-of.js";
import { shape } from "./actions/shape.js";
import { revealEntity, showEntity } from "./actions/entities/show-entity.js";
import type { Account } from "./auth/account.js";
import type { Choices } from "./tables/choices.js";
import { Source } from "./data/sample/source.js";
import type { Json, JsonObject } from "./json.js";
import type { Entity, State } from "./state/state.js";
import { toInstant } from "./state/to-instant.js";

/** The types of one operation, as its generated declarations have them. */
export interface OperationTypes {
  readonly path: Readonly<Record<string, string>>;
  readonly query: object;
  readonly body: unknown;
}

/** Any operation. */
export interface AnyOperation extends OperationTypes {
  readonly query: Readonly<Record<string, Json>>;
  readonly body: Json | undefined;
}

/** What an operation does, written by hand: in place of what its table says. */
export type Behaviour<Types extends OperationTypes = AnyOperation> = (call: BehaviourCall<Types>) => Result;

/** By the name of the operation. */
export type Behaviours = Readonly<Record<string, Behaviour<never> | undefined>>;

export interface ReplyOptions {
  /** Default: the one that the document declares. */
  readonly status?: number;
  readonly headers?: readonly (readonly [string, string])[];
}

/** A request that was found to be in order, and what can be done about it. */
export interface BehaviourCall<Types extends OperationTypes = AnyOperation> {
  /** Name of the operation, and of the API that it was called through. */
  readonly operation: string;
  readonly api: string;
  /** The published version that answers; null for an API without versions. */
  readonly version: string | null;
  readonly path: Types["path"];
  readonly query: Types["query"];
  readonly body: Types["body"];
  /** Who calls; null where nobody has to sign in. */
  readonly caller: Account | null;
  /** The IP address that the request comes from. */
  readonly address: string;
  /** The mock's clock: an instant in whole seconds, `2025-03-12T00:00:00Z`. */
  readonly now: string;
  readonly state: State;
  /** What was chosen where the real server's behaviour is not known. */
  readonly choices: Choices;
  /** Values in an order that the seed, the resource and the count of its entities decide. */
  readonly source: (resource: string) => Source;
  /** An entity as answers show it: with its links, its secrets masked; or as the answer to its creation does. */
  readonly show: (entity: Entity) => JsonObject;
  readonly reveal: (entity: Entity) => JsonObject;
  /** An answer, cut to the shape of the version. Without a value: an empty one. */
  readonly reply: (value?: JsonObject, options?: ReplyOptions) => Result;
  /** An answer that is one page of these. */
  readonly replyList: (items: readonly JsonObject[]) => Result;
  /** An error of the API's catalogue. */
  readonly fail: (code: string, ...parameters: readonly (string | number)[]) => Result;
  readonly notFound: (resource: string, key: string) => Result;
  /** What the table of the operation says is to be done. */
  readonly infer: () => Result;
}

/** A call as what was written by hand sees it. */
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
    source: (resource) => new Source(`${world.seed}/${resource}#${world.state.nextCount(resource)}`),
    show: (entity) => showEntity(entity, resourceOf(entity.resource, call), call),
    reveal: (entity) => revealEntity(entity, call),
    reply: (value, { status = null, headers = [] } = {}) => {
      const schema = call.content?.schema ?? null;
      if (value === undefined || schema === null) return { ...success(undefined), status, headers };
      const shaped = shape(schema, value, call, { seed: operation.table.name, fill: "required" });
      return { ...success(shaped), status, headers };
    },
    replyList: (items) => listReply(items, operation.table.list ?? { items: [], page: null }, call),
    fail: (code, ...parameters) => ({ kind: "code", code, parameters }),
    notFound: (resource, key) => ({ kind: "not-found", resource, key }),
    infer: () => perform(call),
  };
}
