import type { AnyOperation } from "../call/build-operation.js";
import { bindOperation } from "./bind-operation.js";
import { rememberClient } from "./client-parts.js";
import type { Connection } from "./connection.js";
import type { ConnectionOptions } from "./connection-options.js";
import type { bound } from "../call/bound.js";

/** The bound form of an operation; `never` for any other type. */
type Bound<Property> = Property extends { readonly [bound]: infer Form } ? Form : never;

type OperationName<Module> = {
  [Name in keyof Module]: [Bound<Module[Name]>] extends [never] ? never : Name;
}[keyof Module];

/**
 * Maps over `Name`, which is constrained by `keyof`, so that editors show the operations' documentation. In a mapped
 * type with `as`, they wouldn't.
 */
type BindAll<Module, Name extends keyof Module> = { readonly [Key in Name]: Bound<Module[Key]> };

/** The operations of a module, bound to a connection. */
export type BoundResource<Module> = BindAll<Module, OperationName<Module>>;

/** A client: one property for each resource. */
type ClientOf<Resources> = { readonly [Name in keyof Resources]: BoundResource<Resources[Name]> };

/**
 * Creates a `createClient` function, which returns a frozen object with a property for each resource. A resource's
 * operations are bound when the resource is first used, so that a large API doesn't slow down startup.
 */
export function facade<Resources extends Readonly<Record<string, object>>>(
  connect: (options?: ConnectionOptions) => Connection,
  resources: Resources,
): (options?: ConnectionOptions) => ClientOf<Resources> {
  const clientOf = (connection: Connection): ClientOf<Resources> => {
    const getters = Object.entries(resources).map(([name, module]) => {
      let bound: object | null = null;
      return [name, { enumerable: true, get: () => (bound ??= bind(module, connection)) }] as const;
    });
    // The type is correct: the object has a getter for each resource.
    const client = Object.freeze(Object.defineProperties({}, Object.fromEntries(getters))) as ClientOf<Resources>;
    rememberClient(client, { connection, createClient: clientOf });
    return client;
  };
  return (options) => clientOf(connect(options));
}

function bind(module: object, connection: Connection): object {
  const operations = Object.entries(module).filter((entry): entry is [string, AnyOperation] => isOperation(entry[1]));
  const bound = Object.fromEntries(operations.map(([name, each]) => [name, bindOperation(each, connection)]));
  return Object.freeze(bound);
}

function isOperation(value: unknown): value is AnyOperation {
  return typeof value === "function" && Object.hasOwn(value, "safe");
}
