import type { LocatedDiagnostic } from "../diagnostics/diagnostic.js";
import { schemasOfOperation } from "../analyze/operations/schemas-of-operation.js";
import { referencesIn } from "../analyze/schemas/references-in.js";
import type { Edition } from "../edition/edition.js";
import type { BuiltPackage } from "../pipeline.js";
import type { RunResult } from "./generate-packages.js";
import { changedNames } from "../write/changed-names.js";
import { ownershipFile } from "../write/ownership.js";
import type { Change, Plan } from "../write/plan.js";

/** What a run came to, for people and machines. */
export interface Summary {
  /** Whether nothing was wrong with the documents, the configuration and the folders. */
  readonly isSound: boolean;
  /** Whether the packages were what they should be before this run; false too if that could not be found out. */
  readonly isUpToDate: boolean;
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly packages: readonly PackageSummary[];
  /** The text of a file that was read, for code frames; null if it was not. */
  readonly textOf: (file: string) => string | null;
}

export interface PackageSummary {
  readonly api: string;
  readonly folder: string;
  readonly name: string;
  /** Oldest first; empty for an API without versions. */
  readonly versions: readonly string[];
  readonly operations: number;
  /** Files that are as they should be. Here as among the changes, the list of what is the generator's is none of the package's files. */
  readonly unchanged: number;
  readonly changes: readonly FileChange[];
}

export interface FileChange {
  /** Below the package's folder. */
  readonly path: string;
  /**
   * `missing` and `outdated` files are written, `edited` ones (changed by hand) written over, `obsolete` ones removed. `unknown` ones
   * were not generated and are left alone.
   */
  readonly kind: "missing" | "outdated" | "edited" | "obsolete" | "unknown";
  /** What the file declares that differs, and the operations that this touches. */
  readonly declarations: readonly string[];
  readonly operations: readonly string[];
}

export function summarize(result: RunResult): Summary {
  const packages = [...result.packages.map(summarizePackage), ...result.leftovers.map(summarizeLeftover)];
  return {
    isSound: result.isSound,
    isUpToDate: result.isSound && packages.every(({ changes }) => changes.length === 0),
    diagnostics: result.diagnostics,
    packages,
    textOf: result.textOf,
  };
}

function summarizePackage({ name, packageName, versions, operations, editions, plan }: BuiltPackage): PackageSummary {
  const users = plan.changes.length === 0 ? new Map<string, ReadonlySet<string>>() : usersOf(editions);
  return {
    api: name,
    folder: plan.folder,
    name: packageName,
    versions,
    operations,
    unchanged: plan.unchanged - (plan.changes.some(({ path }) => path === ownershipFile) ? 0 : 1),
    changes: worthTelling(plan.changes).map((change) => summarizeChange(change, users)),
  };
}

function summarizeLeftover({ folder, changes }: Plan): PackageSummary {
  return {
    api: folder.split("/").at(-1) ?? folder,
    folder,
    name: "not in the configuration",
    versions: [],
    operations: 0,
    unchanged: 0,
    changes: changes.filter(({ path }) => path !== ownershipFile).map((change) => summarizeChange(change, new Map())),
  };
}

/** The list of what is ours changes with everything else: it is told of only if it alone has changed. */
function worthTelling(changes: readonly Change[]): readonly Change[] {
  const others = changes.filter(({ path }) => path !== ownershipFile);
  return others.length > 0 ? others : changes;
}

function summarizeChange(change: Change, users: ReadonlyMap<string, ReadonlySet<string>>): FileChange {
  const declarations = declarationsOf(change);
  const operations = new Set(declarations.flatMap((name) => [...(users.get(name) ?? [])]));
  return { path: change.path, kind: kindOf(change), declarations, operations: [...operations].sort() };
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

/** For each name that a package declares the operations that it belongs to, or that need it. */
function usersOf(editions: readonly Edition[]): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  const add = (name: string, operation: string): void => {
    const known = users.get(name) ?? new Set();
    users.set(name, known.add(operation));
  };
  for (const { model } of editions) {
    const references = new Map(model.types.map((type) => [type.name, referencesIn(type.schema)]));
    for (const operation of model.operations) {
      const own = [
        operation.name,
        operation.types.parameters,
        operation.types.outcomes,
        ...operation.declarations.map(({ name }) => name),
      ];
      const seen = new Set(own);
      const queue = [...own, ...schemasOfOperation(operation).flatMap(referencesIn)];
      for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
        add(name, operation.name);
        for (const next of references.get(name) ?? []) {
          if (seen.has(next)) continue;
          seen.add(next);
          queue.push(next);
        }
      }
    }
  }
  return users;
}
