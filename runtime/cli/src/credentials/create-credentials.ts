import type { ClientModule, MakeCredential } from "../call/client.js";
import type { Settings } from "./read-settings.js";

/** Creates the credentials of a client of a version with the functions that its module exports. */
export function createCredentials(
  settings: Settings["credentials"],
  client: ClientModule,
  version: string | null,
): readonly unknown[] {
  return settings.flatMap(({ row, parts }) => {
    const { helper, helpers = {} } = row;
    const name = version !== null && Object.hasOwn(helpers, version) ? (helpers[version] ?? null) : helper;
    const make =
      name !== null && Object.hasOwn(client, name)
        ? (Reflect.get(client, name) as MakeCredential | undefined)
        : undefined;
    // An earlier version of the API may not have the scheme.
    if (make === undefined) return [];
    const isSingle = row.kind === "bearer" || row.kind === "apiKey";
    return [make(isSingle ? [...parts.values()][0] : Object.fromEntries(parts))];
  });
}
