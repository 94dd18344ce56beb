import type { Edition } from "../../edition/edition.js";
import type { Operation } from "../../model/model.js";

export interface ListedApi {
  /** The key of the API in the configuration, or the path of the document. */
  readonly name: string;
  /** Oldest first. */
  readonly versions: readonly ListedVersion[];
}

/** A version of an API, as `almanac versions --json` prints it. Operations are named as in clients: `users.list`. */
export interface ListedVersion {
  /** Null for an API without versions. */
  readonly version: string | null;
  readonly operations: number;
  /** The operations that this version introduced, changed and removed, compared with the previous version. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** The operations that are deprecated in this version, but were not in the previous version. */
  readonly deprecated: readonly string[];
  /** The operations of this version that have a sunset date, earliest date first. */
  readonly sunset: readonly Sunset[];
  /** The last sunset date, after which no operation of this version is left; null if an operation has no date. */
  readonly goneOn: string | null;
}

export interface Sunset {
  readonly operation: string;
  /** An ISO date, from `x-sunset`. */
  readonly date: string;
}

/** Lists the versions of an API, oldest first. */
export function listVersions(editions: readonly Edition[]): readonly ListedVersion[] {
  const names = new Map(editions.flatMap(({ model }) => model.operations.map((each) => [each.name, nameOf(each)])));
  const named = (functions: readonly string[]): readonly string[] => functions.map((name) => names.get(name) ?? name);
  return editions.map(({ version, model: { operations }, changes }, index) => {
    const before = new Map(editions[index - 1]?.model.operations.map((each) => [each.name, each]));
    const sunset = operations
      .flatMap((each) => (each.sunset === null ? [] : [{ operation: nameOf(each), date: each.sunset }]))
      .sort((left, right) => (left.date === right.date ? 0 : left.date < right.date ? -1 : 1));
    const deprecated = operations.filter(
      ({ name, documentation }) => documentation.isDeprecated && before.get(name)?.documentation.isDeprecated !== true,
    );
    return {
      version,
      operations: operations.length,
      added: named(changes.added),
      changed: named(changes.changed),
      removed: named(changes.removed),
      deprecated: deprecated.map(nameOf),
      sunset,
      goneOn: operations.length > 0 && sunset.length === operations.length ? (sunset.at(-1)?.date ?? null) : null,
    };
  });
}

function nameOf({ resource, member }: Operation): string {
  return `${resource}.${member}`;
}
