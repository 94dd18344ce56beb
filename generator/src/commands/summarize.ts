import type { LocatedDiagnostic } from "../diagnostics/diagnostic.js";
import { schemasOfOperation } from "../analyze/operations/schemas-of-operation.js";
import { referencesIn } from "../analyze/schemas/references-in.js";
import type { ApiChange } from "./api-changes/api-change.js";
import type { ApiComparison } from "./api-changes/api-comparison.js";
import type { Edition } from "../edition/edition.js";
import { referencesOfTypes } from "../edition/references-of-types.js";
import { typesOfOperation } from "../edition/types-of-operation.js";
import type { BuiltPackage } from "../run.js";
import type { RunResult } from "./run-options.js";
import { changedNames } from "../write/changed-names.js";
import { ownershipFile } from "../write/ownership.js";
import type { Change, Plan } from "../write/plan.js";

/** The result of a run, for people and programs. */
export interface Summary {
  /** Whether the run found no errors and, in strict mode, no warnings. */
  readonly isSound: boolean;
  /** Whether all packages were up to date before this run; also false if they could not be compared. */
  readonly isUpToDate: boolean;
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly packages: readonly PackageSummary[];
  /** Returns the contents of a file that was read, for code frames; null for other files. */
  readonly textOf: (file: string) => string | null;
}

export interface PackageSummary {
  readonly api: string;
  readonly folder: string;
  readonly name: string;
  /** Versions, oldest first; empty for an API without versions. */
  readonly versions: readonly string[];
  /** How requests specify the version; null for an API without versions, and for a mock. */
  readonly marking: string | null;
  readonly operations: number;
  /** The number of files that are up to date, not counting the ownership file `.almanac.json`. */
  readonly unchanged: number;
  readonly changes: readonly FileChange[];
  /**
   * How the API differs from the documents from which the committed package was generated. Null if they can't be
   * compared, for example without a git repository; also null for a package that is up to date, and for a mock.
   */
  readonly apiChanges: readonly ApiChange[] | null;
  /** Whether `apiChanges` may lack changes, because a shallow clone may lack the commit that generated the package. */
  readonly isHistoryCutOff: boolean;
}

export interface FileChange {
  /** The path relative to the package's folder. */
  readonly path: string;
  /**
   * What a run does to the file: `missing` and `outdated` files are written, `edited` ones (changed by hand) are
   * overwritten, and `obsolete` ones are removed. `unknown` files were not generated and are left unchanged.
   */
  readonly kind: "missing" | "outdated" | "edited" | "obsolete" | "unknown";
  /** The names of the declarations that are added, changed or removed in the file. */
  readonly declarations: readonly string[];
  /** The operations that declare or use the changed names. */
  readonly operations: readonly string[];
}

/** Summarizes the result of a run by package and file. */
export function summarize(result: RunResult): Summary {
  const packages = [
    ...result.packages.map((each) => summarizePackage(each, result.apiChanges.get(each.name) ?? null)),
    ...result.leftovers.map(summarizeLeftover),
  ];
  return {
    isSound: result.isSound,
    isUpToDate: result.isSound && packages.every(({ changes }) => changes.length === 0),
    diagnostics: result.diagnostics,
    packages,
    textOf: result.textOf,
  };
}

function summarizePackage(
  { name, packageName, versions, marking, operations, editions, plan }: BuiltPackage,
  compared: ApiComparison | null,
): PackageSummary {
  const users = once(() => usersOf(editions));
  return {
    api: name,
    folder: plan.folder,
    name: packageName,
    versions,
    marking,
    operations,
    unchanged: plan.unchanged - (plan.changes.some(({ path }) => path === ownershipFile) ? 0 : 1),
    changes: visibleChanges(plan.changes).map((change) => summarizeChange(change, users)),
    apiChanges: compared?.changes ?? null,
    isHistoryCutOff: compared?.isCutOff ?? false,
  };
}

function summarizeLeftover({ folder, changes }: Plan): PackageSummary {
  return {
    api: folder.split("/").at(-1) ?? folder,
    folder,
    name: "not in the configuration",
    versions: [],
    marking: null,
    operations: 0,
    unchanged: 0,
    changes: changes
      .filter(({ path }) => path !== ownershipFile)
      .map((change) => summarizeChange(change, () => new Map())),
    apiChanges: null,
    isHistoryCutOff: false,
  };
}

/** Hides the change to the ownership file, which accompanies every other change, unless it is the only change. */
function visibleChanges(changes: readonly Change[]): readonly Change[] {
  const others = changes.filter(({ path }) => path !== ownershipFile);
  return others.length > 0 ? others : changes;
}

type Users = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Summarizes a change. The names are computed when they are first read, because a run that creates all files prints
 * none of them.
 */
function summarizeChange(change: Change, users: () => Users): FileChange {
  const names = once(() => {
    const declarations = declarationsOf(change);
    const used = declarations.length === 0 ? new Map<string, ReadonlySet<string>>() : users();
    const operations = new Set(declarations.flatMap((name) => [...(used.get(name) ?? [])]));
    return { declarations, operations: [...operations].sort() };
  });
  return {
    path: change.path,
    kind: kindOf(change),
    get declarations() {
      return names().declarations;
    },
    get operations() {
      return names().operations;
    },
  };
}

/** Returns a function that computes a value when it is first called. */
function once<Value extends object>(compute: () => Value): () => Value {
  let value: Value | null = null;
  return () => (value ??= compute());
}

function kindOf(change: Change): FileChange["kind"] {
  switch (change.kind) {
    case "create":
      return "missing";
    case "update":
      return change.isEdited ? "edited" : "outdated";
    case "remove":
      return "obsolete";
    case "foreign":
      return "unknown";
  }
}

function declarationsOf(change: Change): readonly string[] {
  if (!/\.(js|ts)$/.test(change.path)) return [];
  switch (change.kind) {
    case "create":
      return changedNames("", change.contents);
    case "update":
      return changedNames(change.before, change.contents);
    case "remove":
      return changedNames(change.before, "");
    case "foreign":
      return [];
  }
}

/** Returns, for each declaration in a package, the operations that declare or use it. */
function usersOf(editions: readonly Edition[]): Users {
  const users = new Map<string, Set<string>>();
  const add = (name: string, operation: string): void => {
    users.set(name, (users.get(name) ?? new Set()).add(operation));
  };
  for (const { model } of editions) {
    const references = referencesOfTypes(model);
    for (const operation of model.operations) {
      const declared = [operation.name, ...typesOfOperation(operation)];
      const visited = new Set(declared);
      const queue = [...declared, ...schemasOfOperation(operation).flatMap(referencesIn)];
      for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
        add(name, operation.name);
        for (const next of references.get(name) ?? []) {
          if (visited.has(next)) continue;
          visited.add(next);
          queue.push(next);
        }
      }
    }
  }
  return users;
}
