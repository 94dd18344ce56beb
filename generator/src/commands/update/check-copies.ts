import type { Reporter } from "../../diagnostics/reporter.js";
import { folderOf, joinPath } from "../../host/file-path.js";
import { HostError, type Host } from "../../host/host.js";
import { locationOf } from "../../model/location.js";
import { hideQuery } from "../sources/hide-query.js";
import { hasHash } from "../sources/has-hash.js";
import type { CopiedDocument } from "./copied-document.js";
import type { FetchedCopies } from "./fetched-copies.js";
import type { UpdatedFile } from "./update-result.js";

export interface CheckOptions {
  readonly copies: FetchedCopies;
  /** The path of the configuration. */
  readonly config: string;
  readonly host: Host;
  readonly reporter: Reporter;
}

/**
 * Fetches the originals of the listed files of a document, and compares them with the copies. Reports a copy that was
 * edited, and a file that can't be fetched. A response of 404 or 410 is an error only for the document itself, because
 * it may no longer refer to the other files.
 */
export async function checkCopies(
  document: CopiedDocument,
  { copies, config, host, reporter }: CheckOptions,
): Promise<readonly UpdatedFile[]> {
  const checked: UpdatedFile[] = [];
  for (const [key, hash] of document.source.files) {
    const path = joinPath(folderOf(config), key);
    const url = copies.urlOf(path, document);
    const fetched = url === null ? null : await fetchOriginal(path, url, copies);
    if (fetched instanceof HostError && (path === document.path || !isGone(fetched)))
      reportNotFetched(fetched, reporter);
    const original = typeof fetched === "string" ? fetched : null;
    const copy = await host.readText(path);
    if (copy !== null && copy !== original && !hasHash(copy, hash)) reportEdited(path, reporter);
    checked.push({ path, url: url ?? "", state: stateOf(copy, original, hash) });
  }
  return checked;
}

async function fetchOriginal(path: string, url: string, copies: FetchedCopies): Promise<string | HostError> {
  try {
    return await copies.fetch(path, url);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return error;
  }
}

function stateOf(copy: string | null, original: string | null, hash: string): UpdatedFile["state"] {
  if (original === null) return "removed";
  if (copy === null) return "missing";
  return copy === original || hasHash(original, hash) ? "unchanged" : "changed";
}

function isGone({ code }: HostError): boolean {
  return /^the server responded with (?:404|410)$/.test(code);
}

function reportNotFetched({ path, code }: HostError, reporter: Reporter): void {
  reporter.report({
    code: "document-not-fetched",
    severity: "error",
    at: locationOf(hideQuery(path), ""),
    message: `The file could not be fetched: ${code}.`,
    help: "Correct the URL in almanac.sources.json, or remove the entry.",
  });
}

function reportEdited(path: string, reporter: Reporter): void {
  reporter.report({
    code: "edited-copy",
    severity: "error",
    at: locationOf(path, ""),
    message: "This copy was edited after it was fetched, and an update would discard the edits.",
    help: "Move the edits into an overlay, and restore the copy from git, or delete the copy. If you maintain the document yourself, remove its entry from almanac.sources.json.",
  });
}
