import type { Reporter } from "../../diagnostics/reporter.js";
import type { Host } from "../../host/host.js";
import type { Allowed } from "../../load/allowed.js";
import type { OverlayTargets } from "../../load/apply-overlay.js";
import { loadDocument } from "../../load/load-document.js";
import type { CopyOrigin } from "../../load/resolve-target.js";
import { reportUnmatchedTargets } from "../../load/report-unmatched-targets.js";
import type { Sources } from "../../load/sources.js";
import type { ApiDocument } from "../../resolve/document.js";
import type { Version } from "../../version/version.js";
import type { Documents } from "../../version/versioned-api.js";
import type { ApiConfig, DocumentPath, DocumentsConfig } from "../config.js";
import { openNamedSource } from "../open-named-source.js";
import { fileOf } from "../../model/location.js";
import { checkAllowed } from "./check-allowed.js";
import { readCopyOrigin } from "./read-copy-origin.js";
import { resolveInLanguage } from "./resolve-in-language.js";

export interface LoadDocumentsOptions {
  readonly host: Host;
  readonly sources: Sources;
  readonly reporter: Reporter;
  /** Called for each document after its files are parsed and before it is resolved. */
  readonly onStage?: (stage: "resolve") => void;
}

/** Loads and resolves the documents of an API, and applies its overlays; null if a document or overlay can't be loaded. */
export async function loadDocuments(
  { documents, overlays, allow, allowsBroken, language }: ApiConfig,
  options: LoadDocumentsOptions,
): Promise<Documents | null> {
  const context: LoadContext = {
    ...options,
    allow: await checkAllowed(allow, options),
    allowsBroken,
    language,
    targets: new Map(),
  };
  const loaded = await loadEach(documents, overlays, context);
  reportUnmatchedTargets(context.targets, options.reporter);
  return loaded;
}

interface LoadContext extends LoadDocumentsOptions {
  readonly targets: OverlayTargets;
  readonly allow: readonly Allowed[];
  readonly allowsBroken: boolean;
  readonly language: string | null;
}

async function loadEach(
  documents: DocumentsConfig,
  overlays: readonly DocumentPath[],
  context: LoadContext,
): Promise<Documents | null> {
  if (documents.kind === "one") {
    const document = await loadOne(documents.document, overlays, context);
    return document === null ? null : { kind: "one", document };
  }
  const loaded = new Map<Version, ApiDocument>();
  for (const each of documents.documents) {
    const document = await loadOne(each, overlays, context);
    if (document !== null) loaded.set(each.version, document);
  }
  return loaded.size < documents.documents.length ? null : { kind: documents.kind, documents: loaded };
}

async function loadOne(
  { path, at }: DocumentPath,
  overlays: readonly DocumentPath[],
  { host, sources, reporter, targets, allow, allowsBroken, language, onStage }: LoadContext,
): Promise<ApiDocument | null> {
  sources.restore(path);
  const help = "Specify the path of an OpenAPI document, relative to the configuration file.";
  const source = await openNamedSource({ path, at }, { sources, reporter, code: "missing-document", help });
  if (source === null) return null;
  let overlaid = source;
  for (const each of overlays) {
    const help =
      "Specify the path of an OpenAPI Overlay, relative to almanac.yaml or, for --overlay, to the working folder.";
    const overlay = await openNamedSource(each, { sources, reporter, code: "missing-overlay", help });
    if (overlay === null) return null;
    // Loads the library for JSONPath only if there are overlays.
    const { applyOverlay } = await import("../../load/apply-overlay.js");
    overlaid = applyOverlay(overlaid, overlay, { reporter, targets });
  }
  if (overlaid !== source) sources.replace(overlaid);
  // A document that is an argument of the command is read without a configuration, and without its list of copies.
  const config = fileOf(at);
  const originOf = (file: string): Promise<CopyOrigin | null> =>
    config === path ? Promise.resolve(null) : readCopyOrigin(file, config, sources);
  const loaded = await loadDocument(path, { sources, host, allow, originOf });
  if (loaded !== null) onStage?.("resolve");
  const document = loaded === null ? null : resolveInLanguage(loaded, language, { sources, reporter, allowsBroken });
  // Other documents and APIs may refer to this file. The overlays don't apply to them.
  sources.restore(path);
  return document;
}
