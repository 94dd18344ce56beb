import type { DiagnosticCode } from "../../diagnostics/catalog.js";
import type { Report } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import { folderOf, isInside } from "../../host/file-path.js";
import type { LoadResult, LoadResults } from "../../load/load-document.js";
import { isUrl, resolveTarget } from "../../load/resolve-target.js";
import type { Sources } from "../../load/sources.js";
import { wayOut } from "./way-out.js";
import { fileOf, type Location } from "../../model/location.js";

/** A reference as written in the document, and its location. */
export interface WrittenReference {
  readonly reference: string;
  readonly from: Location;
}

export interface SearchContext {
  readonly sources: Sources;
  readonly report: (report: Report) => void;
  readonly folder: string;
  readonly loadResults: LoadResults;
}

/** Returns the file or URL that a reference points to. If it was not loaded with the document, reports that and returns null. */
export function findSource(written: WrittenReference, context: SearchContext): string | null {
  const file = fileOf(written.from);
  const target = resolveTarget(file, written.reference, context.sources.originOf(file));
  if (target.kind === "url") return findUrl(target.url, written, context);
  // A single letter before the colon, as in `C:`, is a drive letter, not a scheme.
  if (/^[A-Za-z][A-Za-z0-9+.-]+:|^\/\//.test(written.reference)) return reportNetwork(written, context);
  return findFile(target.kind === "file" ? target.path : null, written, context);
}

function findFile(file: string | null, written: WrittenReference, context: SearchContext): string | null {
  const { sources, folder, loadResults } = context;
  const fallback = file !== null && isInside(folder, file) ? "missing" : "outside";
  const result = file === null ? "outside" : (loadResults.get(file) ?? fallback);
  if (file === null || result === "outside") return reportOutside(file, written, context);
  if (result === "read") return file;
  const path = abbreviate(file);
  report(
    context,
    written,
    typeof result === "object"
      ? {
          code: "broken-reference",
          message: `points to ${path}, which cannot be read: ${describeReason(result.reason)}.`,
          help: `Refer to a YAML or JSON file in UTF-8, and check its permissions. ${wayOut}`,
        }
      : {
          code: "broken-reference",
          message: `points to a file that does not exist: ${path}.`,
          help: `${didYouMean(file, sources.paths, "Paths are relative to the file that contains the reference.")} ${wayOut}`,
        },
  );
  return null;
}

/** Describes a system error code in words. */
function describeReason(code: string): string {
  switch (code) {
    case "EISDIR":
      return "it is a folder";
    case "EACCES":
    case "EPERM":
      return "permission was denied";
    case "not UTF-8":
      return "it is not UTF-8 text";
    case "not a regular file":
      return "it is not a regular file";
    default:
      return code;
  }
}

function abbreviate(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function findUrl(url: string, written: WrittenReference, context: SearchContext): string | null {
  const result: LoadResult = context.loadResults.get(url) ?? "outside";
  if (result === "read") return url;
  if (typeof result === "object") {
    report(context, written, {
      code: "reference-not-fetched",
      message: `points to ${abbreviate(url)}, which could not be fetched: ${result.reason}.`,
      help: "Correct the reference, or save the document next to this one and refer to the file.",
    });
    return null;
  }
  report(context, written, {
    code: "reference-not-allowed",
    message: "points to a URL that is not allowed; nothing is fetched.",
    help: helpForUrl(url, context.folder),
  });
  return null;
}

/** Explains how to allow a URL. If the document is on the same server, proposes one folder that contains both. */
function helpForUrl(url: string, folder: string): string {
  const shared = sharedFolder(url, folder);
  if (shared !== null) return `Allow the folder that contains both documents with ${optionFor(shared)}`;
  const { origin, pathname } = new URL(url);
  const own = origin + pathname.slice(0, pathname.lastIndexOf("/") + 1);
  return `Save the document next to this one and refer to the file, or allow its URL with ${optionFor(own)}`;
}

/** Returns the innermost folder that contains a URL and another folder; null if they aren't on the same server. */
function sharedFolder(url: string, folder: string): string | null {
  if (!isUrl(folder)) return null;
  const [target, document] = [new URL(url), new URL(`${folder}/`)];
  if (target.origin !== document.origin) return null;
  const names = document.pathname.split("/").slice(1, -1);
  const others = target.pathname.split("/").slice(1, -1);
  const end = names.findIndex((name, index) => name !== others[index]);
  return [document.origin, ...names.slice(0, end === -1 ? names.length : end), ""].join("/");
}

function optionFor(prefix: string): string {
  const restriction = prefix.startsWith("http:") ? " (http is allowed only for this machine)" : "";
  return `--allow ${prefix} or with \`allow\` in almanac.yaml${restriction}.`;
}

function reportNetwork(written: WrittenReference, context: SearchContext): null {
  report(context, written, {
    code: "unsupported-reference",
    message: "is not a supported URL; nothing is fetched.",
    help: "Save the document next to this one and refer to the file.",
  });
  return null;
}

function reportOutside(file: string | null, written: WrittenReference, context: SearchContext): null {
  const moveHelp = "Move the file into the folder, and refer to it by a relative path";
  report(context, written, {
    code: "reference-outside-folder",
    message: `points outside the document's folder (${context.folder}).`,
    help:
      file === null
        ? `${moveHelp}.`
        : `${moveHelp}, or allow its folder with --allow ${folderOf(file)} or with \`allow\` in almanac.yaml.`,
  });
  return null;
}

interface Problem {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string;
}

function report(
  { report: reportReference }: SearchContext,
  { reference, from }: WrittenReference,
  { code, message, help }: Problem,
): void {
  const quoted = JSON.stringify(abbreviate(reference));
  reportReference({ code, severity: "error", at: from, message: `The reference ${quoted} ${message}`, help });
}
