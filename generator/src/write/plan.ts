import { folderOf } from "../host/file-path.js";
import type { Host } from "../host/host.js";
import { fingerprint } from "./fingerprint.js";
import { ownershipFile, readOwnership, writeOwnership, type Ownership } from "./ownership.js";

export interface PlannedFile {
  readonly path: string;
  readonly contents: string;
}

/** What stands between a folder and what it should be. */
export type Change =
  | { readonly kind: "create"; readonly path: string; readonly contents: string }
  /** `isEdited`: somebody changed it since it was written. */
  | {
      readonly kind: "update";
      readonly path: string;
      readonly contents: string;
      readonly before: string;
      readonly isEdited: boolean;
    }
  | { readonly kind: "remove"; readonly path: string; readonly before: string }
  /** A file that is not the generator's: it is left alone. `isInTheWay` if one of the generator's should stand there. */
  | { readonly kind: "foreign"; readonly path: string; readonly isBlocking: boolean };

export interface Plan {
  /** The package's folder. */
  readonly folder: string;
  readonly changes: readonly Change[];
  readonly unchanged: number;
}

/** Compares a package with its folder. The only such comparison: writing, checking and testing all go by it. */
export async function plan(folder: string, files: readonly PlannedFile[], host: Host): Promise<Plan> {
  const ownership = readOwnership(await host.readText(`${folder}/${ownershipFile}`));
  const owned = new Map(files.map(({ path, contents }) => [path, fingerprint(contents)]));
  const wanted = [...files, { path: ownershipFile, contents: writeOwnership(owned) }];
  const changes: Change[] = [];
  const strange = await foldersElsewhere(folder, wanted, host);
  for (const file of wanted) {
    if (strange.has(folderOf(file.path))) {
      changes.push({ kind: "foreign", path: file.path, isBlocking: true });
      continue;
    }
    const change = compare(file, await host.readText(`${folder}/${file.path}`), ownership);
    if (change !== null) changes.push(change);
  }
  const names = new Set(wanted.map(({ path }) => path));
  for (const path of await host.listFiles(folder)) {
    if (!names.has(path)) changes.push(await leftover(path, { folder, host, ownership }));
  }
  changes.sort((left, right) => (left.path < right.path ? -1 : 1));
  const unchanged = wanted.filter(({ path }) => changes.every((change) => change.path !== path)).length;
  return { folder, changes, unchanged };
}

/** What it takes to remove a package: files go as the generator left them, others stay, and so does the list that knows them. */
export async function planRemoval(folder: string, host: Host): Promise<Plan> {
  const before = await host.readText(`${folder}/${ownershipFile}`);
  const ownership = readOwnership(before);
  const changes: Change[] = [];
  for (const path of await host.listFiles(folder)) {
    if (path !== ownershipFile) changes.push(await leftover(path, { folder, host, ownership }));
  }
  const isAllOurs = changes.every(({ kind }) => kind === "remove");
  if (isAllOurs && before !== null) changes.push({ kind: "remove", path: ownershipFile, before });
  return { folder, changes, unchanged: 0 };
}

/** Folders of the package that are links to others: nothing is written through them. */
async function foldersElsewhere(
  folder: string,
  wanted: readonly PlannedFile[],
  host: Host,
): Promise<ReadonlySet<string>> {
  const root = await host.realPath(folder);
  const elsewhere = new Set<string>();
  for (const inner of new Set(wanted.map(({ path }) => folderOf(path)))) {
    const real = inner === "." ? null : await host.realPath(`${folder}/${inner}`);
    if (real !== null && real !== `${root}/${inner}`) elsewhere.add(inner);
  }
  return elsewhere;
}

function compare({ path, contents }: PlannedFile, before: string | null, ownership: Ownership): Change | null {
  if (before === null) return { kind: "create", path, contents };
  // Git may have given the folder the line ends of its system: that is no change.
  if (before === contents || before.replaceAll("\r\n", "\n") === contents) return null;
  const known = ownership.files.get(path);
  const isOurs = path === ownershipFile || known !== undefined || ownership.state === "broken";
  if (!isOurs) return { kind: "foreign", path, isBlocking: true };
  return { kind: "update", path, contents, before, isEdited: known !== undefined && known !== fingerprint(before) };
}

/** A file that is no longer wanted goes only if it is as the generator left it. */
async function leftover(
  path: string,
  { folder, host, ownership }: { readonly folder: string; readonly host: Host; readonly ownership: Ownership },
): Promise<Change> {
  const known = ownership.files.get(path);
  const before = known === undefined ? null : await host.readText(`${folder}/${path}`);
  return before !== null && fingerprint(before) === known
    ? { kind: "remove", path, before }
    : { kind: "foreign", path, isBlocking: false };
}
