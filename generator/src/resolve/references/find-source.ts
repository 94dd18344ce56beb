import type { DiagnosticCode } from "../../diagnostics/catalog.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import { folderOf, isInside } from "../../host/file-path.js";
import type { Outcome, Reach } from "../../load/load-document.js";
import { resolveTarget } from "../../load/resolve-target.js";
import type { Sources } from "../../load/sources.js";
import { fileOf, type Location } from "../../model/location.js";

/** A reference as it is written, and where. */
export interface Stated {
  readonly reference: string;
  readonly from: Location;
}

export interface Search {
  readonly sources: Sources;
  readonly reporter: Reporter;
  readonly folder: string;
  readonly reach: Reach;
}

/** The file, or the address, that a reference leads to, if it was read for the document; null if not, which is reported. */
export function findSource(stated: Stated, search: Search): string | null {
  const target = resolveTarget(fileOf(stated.from), stated.reference);
  if (target.kind === "page") return findPage(target.url, stated, search);
  // Read alone, `C:` is a scheme too: it is a folder's name.
  if (/^[A-Za-z][A-Za-z0-9+.-]+:|^\/\//.test(stated.reference)) return reportNetwork(stated, search);
  return findFile(target.kind === "file" ? target.path : null, stated, search);
}

function findFile(file: string | null, stated: Stated, search: Search): string | null {
  const { sources, folder, reach } = search;
  const outcome = file === null ? "outside" : (reach.get(file) ?? (isInside(folder, file) ? "missing" : "outside"));
  if (file === null || outcome === "outside") return reportOutside(file, stated, search);
  if (outcome === "read") return file;
  report(search, stated, {
    code: "broken-reference",
    message: `leads to a file that is not there: ${file}.`,
    help: didYouMean(file, sources.paths, "Paths are relative to the file that holds the reference."),
  });
  return null;
}

function findPage(url: string, stated: Stated, search: Search): string | null {
  const outcome: Outcome = search.reach.get(url) ?? "outside";
  if (outcome === "read") return url;
  if (typeof outcome === "object") {
    report(search, stated, {
      code: "reference-not-fetched",
      message: `leads to ${url}, which was not had: ${outcome.reason}.`,
      help: "Mend the reference, or save the document beside this one and refer to the file.",
    });
    return null;
  }
  report(search, stated, {
    code: "reference-not-allowed",
    message: "leads to an address that is not allowed; nothing is fetched.",
    help: `Save the document beside this one and refer to the file, or allow its address${howToAllow(url)}`,
  });
  return null;
}

function howToAllow(url: string): string {
  const { protocol, origin, pathname } = new URL(url);
  const prefix = origin + pathname.slice(0, pathname.lastIndexOf("/") + 1);
  const insecure = protocol === "http:" ? " (http only from this machine itself)" : "";
  return `: --allow ${prefix}, or allow in almanac.yaml${insecure}.`;
}

function reportNetwork(stated: Stated, search: Search): null {
  report(search, stated, {
    code: "reference-to-network",
    message: "leads to the network; nothing is fetched.",
    help: "Save the document beside this one and refer to the file.",
  });
  return null;
}

function reportOutside(file: string | null, stated: Stated, search: Search): null {
  const inside = "Move the file into the folder, and refer to it by a relative path";
  report(search, stated, {
    code: "reference-leaves-folder",
    message: `leads out of the folder of the document (${search.folder}).`,
    help:
      file === null
        ? `${inside}.`
        : `${inside}, or allow its folder: --allow ${folderOf(file)}, or allow in almanac.yaml.`,
  });
  return null;
}

interface Saying {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string;
}

function report({ reporter }: Search, { reference, from }: Stated, { code, message, help }: Saying): void {
  const quoted = JSON.stringify(reference.length > 200 ? `${reference.slice(0, 200)}…` : reference);
  reporter.report({ code, severity: "error", at: from, message: `The reference ${quoted} ${message}`, help });
}
