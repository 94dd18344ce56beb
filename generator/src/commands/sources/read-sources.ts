import type { Reporter } from "../../diagnostics/reporter.js";
import { readAllowed } from "../../config/read/read-allowed.js";
import { isAllowedUrl } from "../../load/is-allowed-url.js";
import { resolveTarget } from "../../load/resolve-target.js";
import type { Sources } from "../../load/sources.js";
import { entriesOf, isArray, isObject, member, stringMember, type Json } from "../../model/json.js";
import { childOf, locationOf, type Location } from "../../model/location.js";
import { isCopyPath } from "./is-copy-path.js";
import type { WebSource, WebSources } from "./sources.js";
import { webFolder } from "../../config/documents/web-folder.js";

interface ReadOptions {
  readonly sources: Sources;
  readonly reporter: Reporter;
}

/** Reads the list of copied documents, which is empty if the file doesn't exist. Null if the file is invalid. */
export async function readSources(path: string, { sources, reporter }: ReadOptions): Promise<WebSources | null> {
  const source = await sources.open(path);
  if (source === null) return sources.has(path) ? null : new Map();
  const at = locationOf(path, "");
  const documents = member(source.root, "documents");
  if (!isObject(documents)) return reportInvalid("The list of documents is missing.", at, reporter);
  const read = new Map<string, WebSource>();
  for (const [key, value] of entriesOf(documents)) {
    const entry = readEntry(key, value, { at: childOf(at, "documents", key), reporter });
    if (entry === null) return null;
    read.set(key, entry);
  }
  return read;
}

function readEntry(
  key: string,
  value: Json,
  { at, reporter }: { readonly at: Location; readonly reporter: Reporter },
): WebSource | null {
  const url = stringMember(value, "url") ?? "";
  const target = resolveTarget(".", url);
  const list = member(value, "allow");
  const allow = (isArray(list) ? list : []).filter((each) => typeof each === "string");
  const files = entriesOf(member(value, "files"));
  if (target.kind !== "url" || target.url !== url)
    return reportInvalid(`${JSON.stringify(key)} has no valid URL.`, at, reporter);
  const entries = allow.map((text, index) => ({ text, at: childOf(at, "allow", index) }));
  const allowed = readAllowed(entries, ".", reporter);
  if (allowed.length < allow.length) return null;
  if (!isAllowedUrl(url, allowed))
    return reportInvalid(`The URL of ${JSON.stringify(key)} isn't in its list "allow".`, at, reporter);
  const invalid = [key, ...files.map(([path]) => path)].find((path) => !isCopyPath(path));
  if (invalid !== undefined)
    return reportInvalid(`Almanac doesn't write copies to ${JSON.stringify(invalid)}.`, at, reporter);
  // A file outside the folder of copies isn't a copy, so an update must not remove it.
  const folder = webFolder(key, { url, allow })?.folder ?? null;
  const stray = files.find(([path]) => path !== key && (folder === null || !path.startsWith(folder)));
  if (stray !== undefined)
    return reportInvalid(`${JSON.stringify(stray[0])} isn't in the folder of ${JSON.stringify(key)}.`, at, reporter);
  const hashes = files.flatMap(([path, hash]) => (typeof hash === "string" ? [[path, hash] as const] : []));
  if (hashes.length < files.length)
    return reportInvalid(`A hash of ${JSON.stringify(key)} isn't a string.`, at, reporter);
  // An entry that was added by hand can lack a hash. The next update fetches its document.
  return { url, allow, files: new Map([[key, ""], ...hashes]) };
}

function reportInvalid(message: string, at: Location, reporter: Reporter): null {
  reporter.report({
    code: "invalid-sources",
    severity: "error",
    at,
    message,
    help: "Restore the file from git, or remove the entry.",
  });
  return null;
}
