import type { Host } from "../../host/host.js";
import { formatSources } from "../sources/format-sources.js";
import { hashOfCopy } from "../sources/hash-of-copy.js";
import { keyOfCopy } from "../sources/key-of-copy.js";
import type { WebSource, WebSources } from "../sources/sources.js";
import type { CopiedDocument } from "./copied-document.js";
import type { FetchedCopies } from "./fetched-copies.js";
import type { UpdatedFile } from "./update-result.js";
import type { CopyChange } from "./write-copies.js";

export interface CheckedDocument {
  readonly document: CopiedDocument;
  readonly files: readonly UpdatedFile[];
}

interface PlanOptions {
  /** The whole list of copied documents. */
  readonly list: WebSources;
  readonly copies: FetchedCopies;
  /** The path of the configuration. */
  readonly config: string;
  readonly host: Host;
}

export interface CopyPlan {
  readonly files: readonly UpdatedFile[];
  readonly changes: readonly CopyChange[];
  /** The new text of the list of copied documents. */
  readonly list: string;
}

/** Plans which copies to write and which to remove. A copy is removed if no document refers to it anymore. */
export async function planCopies(
  checked: readonly CheckedDocument[],
  { list, copies, config, host }: PlanOptions,
): Promise<CopyPlan> {
  const planned: UpdatedFile[] = [];
  const texts = new Map<string, string>();
  const next = new Map<string, WebSource>(list);
  for (const { document, files } of checked) {
    const isChanged = files.some(({ state }) => state !== "unchanged");
    // An unchanged document refers to the same files as before. `textsOf` can't return them, because the document
    // wasn't read through the host.
    const own = isChanged ? await copies.textsOf(document) : await fetchListed(files, copies);
    for (const each of files) planned.push(own.has(each.path) ? each : { ...each, state: "removed" });
    const listed = new Set(files.map(({ path }) => path));
    for (const [path, text] of own) {
      texts.set(path, text);
      const url = copies.urlOf(path, document) ?? "";
      if (!listed.has(path)) planned.push({ path, url, state: "added" });
    }
    const hashes = new Map([...own].map(([path, text]) => [keyOfCopy(path, config), hashOfCopy(text)]));
    next.set(document.key, { ...document.source, files: hashes });
  }
  // Several documents can refer to the same copy.
  for (const [key, source] of next) next.set(key, { ...source, files: withNewHashes(source.files, texts, config) });
  const kept = new Set([...next.values()].flatMap(({ files }) => [...files.keys()]));
  const changes = new Map<string, CopyChange>();
  for (const { path, state } of planned) {
    if (state === "unchanged") continue;
    if (state !== "removed") changes.set(path, { path, text: texts.get(path) ?? "" });
    else if (!kept.has(keyOfCopy(path, config)) && (await host.isFile(path))) changes.set(path, { path, text: null });
  }
  return { files: planned, changes: [...changes.values()], list: formatSources(next) };
}

async function fetchListed(files: readonly UpdatedFile[], copies: FetchedCopies): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { path, url } of files) texts.set(path, await copies.fetch(path, url));
  return texts;
}

/** Returns the hashes of copies, with those of the new texts. */
function withNewHashes(
  hashes: WebSource["files"],
  texts: ReadonlyMap<string, string>,
  config: string,
): WebSource["files"] {
  const newHashes = new Map([...texts].map(([path, text]) => [keyOfCopy(path, config), hashOfCopy(text)]));
  return new Map([...hashes].map(([key, hash]) => [key, newHashes.get(key) ?? hash]));
}
