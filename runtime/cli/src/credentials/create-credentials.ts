import type { ClientModule, MakeCredential } from "../call/client.js";
import type { Settings } from "./read-settings.js";

/** Creates the credentials of a client with the functions that its module exports. */
export function createCredentials(settings: Settings["credentials"], client: ClientModule): readonly unknown[] {
  return settings.flatMap(({ row, parts }) => {
    const make = Object.hasOwn(client, row.helper)
      ? (Reflect.get(client, row.helper) as MakeCredential | undefined)
      : undefined;
    // An earlier version of the API may not have the scheme.
    if (make === undefined) return [];
    const isSingle = row.kind === "bearer" || row.kind === "apiKey";
    return [make(isSingle ? [...parts.values()][0] : Object.fromEntries(parts))];
  });
}
