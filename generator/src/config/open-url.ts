import type { DiagnosticCode } from "../diagnostics/catalog.js";
import type { Reporter } from "../diagnostics/reporter.js";
import { HostError, type Host } from "../host/host.js";
import type { Allowed } from "../load/allowed.js";
import { isAllowedUrl } from "../load/is-allowed-url.js";
import type { Source } from "../load/source.js";
import type { Sources } from "../load/sources.js";
import { locationOf } from "../model/location.js";

export interface OpenUrlOptions {
  readonly sources: Sources;
  readonly reporter: Reporter;
  readonly host: Pick<Host, "fetchText">;
  readonly allow: readonly Allowed[];
}

/**
 * Fetches a document that the user specified by its URL. If `--allow` doesn't also allow the URL, or if fetching fails,
 * reports that and returns null.
 */
export async function openUrl(url: string, { sources, reporter, host, allow }: OpenUrlOptions): Promise<Source | null> {
  const report = (code: DiagnosticCode, message: string, help: string): void =>
    reporter.report({ code, severity: "error", at: locationOf(url, ""), message, help });
  if (!isAllowedUrl(url, allow)) {
    const { origin, pathname } = new URL(url);
    report(
      "document-not-allowed",
      "The document is not fetched, because its URL is not allowed.",
      `Add --allow ${origin}${pathname} or, if the document refers to others next to it, --allow ${origin}${folderOf(pathname)}.`,
    );
    return null;
  }
  try {
    return await sources.open(url, { readText: (each) => host.fetchText(each) });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    report(
      "document-not-fetched",
      `The document could not be fetched: ${error.code}.`,
      "Correct the URL, or save the document and specify the file.",
    );
    return null;
  }
}

function folderOf(pathname: string): string {
  return pathname.slice(0, pathname.lastIndexOf("/") + 1);
}
