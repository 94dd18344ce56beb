import { folderOf } from "../host/file-path.js";
import type { Host } from "../host/host.js";
import { fingerprint } from "./fingerprint.js";
import { ownershipFile, readOwnership, writeOwnership, type Ownership } from "./ownership.js";

export interface PlannedFile {
  readonly path: string;
  /** May be a getter that renders the file. */
  readonly contents: string;
  /** The template and input that determine the contents. Null if the contents are already available. */
  readonly source?: FileSource | null;
}

/**
 * The template and the plain JSON that determine the contents of a file. Large objects should be in top-level lists of
 * the input, because each object in such a list is hashed only once.
 */
export interface FileSource {
  readonly template: string;
  readonly input: object;
}

/** The fingerprints of the files that earlier runs rendered. */
export interface Fingerprints {
  /** Returns the fingerprint of the file that is rendered from a source; null if it isn't known. */
  find(source: FileSource): string | null;
  add(source: FileSource, fingerprint: string): void;
}

/** A difference between a package and its folder. */
export type Change =
  | { readonly kind: "create"; readonly path: string; readonly contents: string }
  /** `isEdited` is true if the file was changed by hand after it was generated. */
  | {
      readonly kind: "update";
      readonly path: string;
      readonly contents: string;
      readonly before: string;
      readonly isEdited: boolean;
    }
  | { readonly kind: "remove"; readonly path: string; readonly before: string }
  /** A file that wasn't generated and is left unchanged. `isBlocking` is true if a generated file needs the same path. */
  | { readonly kind: "foreign"; readonly path: string; readonly isBlocking: boolean };

export interface Plan {
  readonly folder: string;
  readonly changes: readonly Change[];
  readonly unchanged: number;
}

export interface PlanOptions {
  readonly host: Host;
  readonly fingerprints?: Fingerprints | null;
  /** The folders of other packages of the run, which can be inside this one: the mock of a single document is. */
  readonly inner?: readonly string[];
}

/**
 * Compares a package with its folder. Used to write files, to check them, and in the tests. With `fingerprints`, a file
 * isn't rendered if its fingerprint is known and matches the file in the folder.
 */
export async function plan(
  folder: string,
  files: readonly PlannedFile[],
  { host, fingerprints = null, inner = [] }: PlanOptions,
): Promise<Plan> {
  const ownership = readOwnership(await host.readText(`${folder}/${ownershipFile}`));
  const owned = new Map<string, string>();
  const changes: Change[] = [];
  const { linked, missing } = await inspectFolders(folder, [...files, { path: ownershipFile }], host);
  const add = async (file: PlannedFile, known: string | null): Promise<void> => {
    const folderOfFile = folderOf(file.path);
    if (linked.has(folderOfFile)) {
      changes.push({ kind: "foreign", path: file.path, isBlocking: true });
      return;
    }
    const before = missing.has(folderOfFile) ? null : await host.readText(`${folder}/${file.path}`);
    // Compare fingerprints first, because reading `file.contents` would render the file.
    if (before !== null && known !== null && known === fingerprint(before)) return;
    const change = compare(file, before, ownership);
    if (change !== null) changes.push(change);
  };
  for (const file of files) {
    const known = findKnown(file, fingerprints);
    await add(file, known);
    owned.set(file.path, known ?? renderFingerprint(file, fingerprints));
  }
  const ownedFiles = { path: ownershipFile, contents: writeOwnership(owned) };
  await add(ownedFiles, null);
  const expected = [...files, ownedFiles];
  const paths = new Set(expected.map(({ path }) => path));
  for (const path of await host.listFiles(folder)) {
    if (!paths.has(path) && !inner.some((other) => `${folder}/${path}`.startsWith(`${other}/`)))
      changes.push(await planLeftover(path, { folder, host, ownership }));
  }
  changes.sort((left, right) => (left.path < right.path ? -1 : 1));
  const changed = new Set(changes.map(({ path }) => path));
  const unchanged = expected.filter(({ path }) => !changed.has(path)).length;
  return { folder, changes, unchanged };
}

/** Plans the removal of a package. If the package contains edited or foreign files, keeps those files and the ownership file. */
export async function planRemoval(folder: string, host: Host): Promise<Plan> {
  const before = await host.readText(`${folder}/${ownershipFile}`);
  const ownership = readOwnership(before);
  const changes: Change[] = [];
  for (const path of await host.listFiles(folder)) {
    if (path !== ownershipFile) changes.push(await planLeftover(path, { folder, host, ownership }));
  }
  const areAllRemoved = changes.every(({ kind }) => kind === "remove");
  if (areAllRemoved && before !== null) changes.push({ kind: "remove", path: ownershipFile, before });
  return { folder, changes, unchanged: 0 };
}

interface InspectedFolders {
  /** The folders that are links or that are inside linked folders. Nothing is written to them. */
  readonly linked: ReadonlySet<string>;
  /** The folders that don't exist. Nothing is read from them. */
  readonly missing: ReadonlySet<string>;
}

/** Inspects the folders of a package's files. */
async function inspectFolders(
  folder: string,
  files: readonly Pick<PlannedFile, "path">[],
  host: Host,
): Promise<InspectedFolders> {
  const root = await host.realPath(folder);
  const linked = new Set<string>();
  const missing = new Set<string>();
  for (const inner of new Set(files.map(({ path }) => folderOf(path)))) {
    const real = inner === "." ? root : await host.realPath(`${folder}/${inner}`);
    if (real === null) missing.add(inner);
    else if (inner !== "." && real !== `${root}/${inner}`) linked.add(inner);
  }
  return { linked, missing };
}

function findKnown({ source = null }: PlannedFile, fingerprints: Fingerprints | null): string | null {
  return source === null ? null : (fingerprints?.find(source) ?? null);
}

function renderFingerprint({ source = null, contents }: PlannedFile, fingerprints: Fingerprints | null): string {
  const computed = fingerprint(contents);
  // Fingerprints treat CRLF as LF, so they don't show whether a file that contains carriage returns has changed.
  if (source !== null && !contents.includes("\r")) fingerprints?.add(source, computed);
  return computed;
}

function compare({ path, contents }: PlannedFile, before: string | null, ownership: Ownership): Change | null {
  if (before === null) return { kind: "create", path, contents };
  // Ignores differences in line endings, because Git may have converted them.
  if (before === contents || before.replaceAll("\r\n", "\n") === contents) return null;
  const recorded = ownership.files.get(path);
  const isOwned = path === ownershipFile || recorded !== undefined || ownership.state === "broken";
  if (!isOwned) return { kind: "foreign", path, isBlocking: true };
  const isEdited = recorded !== undefined && recorded !== fingerprint(before);
  return { kind: "update", path, contents, before, isEdited };
}

/** Plans the removal of a file that Almanac used to generate, unless the file was edited. */
async function planLeftover(
  path: string,
  { folder, host, ownership }: { readonly folder: string; readonly host: Host; readonly ownership: Ownership },
): Promise<Change> {
  const recorded = ownership.files.get(path);
  const before = recorded === undefined ? null : await host.readText(`${folder}/${path}`);
  return before !== null && fingerprint(before) === recorded
    ? { kind: "remove", path, before }
    : { kind: "foreign", path, isBlocking: false };
}
