import type { Reporter } from "../diagnostics/reporter.js";
import { didYouMean, suggest } from "../diagnostics/suggest.js";
import type { Host } from "../host/host.js";
import type { Allowed } from "../load/allowed.js";
import { applyOverlay, type OverlayTargets } from "../load/apply-overlay.js";
import { reportUnmatchedTargets } from "../load/report-unmatched-targets.js";
import { loadDocument } from "../load/load-document.js";
import type { Sources } from "../load/sources.js";
import type { ApiDocument, DocumentOperation } from "../resolve/document.js";
import { resolve } from "../resolve/resolve.js";
import { detectVersioning } from "../version/detect-versioning.js";
import { listVersions } from "../version/list-versions.js";
import {
  noVersioning,
  versionInMediaType,
  versionInPath,
  type VersioningScheme,
} from "../version/versioning-scheme.js";
import type { Version } from "../version/version.js";
import { documentsOf, type Documents, type VersionedApi } from "../version/versioned-api.js";
import type { ApiConfig, DocumentPath, DocumentsConfig, VersionsConfig } from "./config.js";
import { checkAllowed } from "./check-allowed.js";
import { filterDocuments } from "./filter-documents.js";
import { openNamed } from "./open-named.js";
import { renameParts } from "./rename-parts.js";

export interface OpenOptions {
  readonly host: Host;
  readonly sources: Sources;
  readonly reporter: Reporter;
}

/** Loads and resolves an API's documents, and finds out its versions, as the configuration wishes. */
export async function openApi(api: ApiConfig, options: OpenOptions): Promise<VersionedApi | null> {
  const documents = await openDocuments(api, options);
  if (documents === null) return null;
  const marking = markingOf(api.versions, documents, options.reporter);
  if (api.versions.in !== null) checkMarking(marking, { documents, config: api.versions, reporter: options.reporter });
  const versions = listVersions(documents, marking, options.reporter);
  const filtered = filterDocuments(documents, api.filter, options.reporter);
  const named = renameParts(filtered, { renames: api.renames, original: documents, reporter: options.reporter });
  const chosen = chooseVersions(versions, api.versions, options.reporter);
  return { documents: named, versioning: marking, formats: api.formats, versions: chosen };
}

async function openDocuments({ documents, overlays, allow }: ApiConfig, run: OpenOptions): Promise<Documents | null> {
  const options: Opening = { ...run, allow: await checkAllowed(allow, run), targets: new Map() };
  const opened = await openEach(documents, overlays, options);
  reportUnmatchedTargets(options.targets, run.reporter);
  return opened;
}

interface Opening extends OpenOptions {
  readonly targets: OverlayTargets;
  readonly allow: readonly Allowed[];
}

async function openEach(
  documents: DocumentsConfig,
  overlays: readonly DocumentPath[],
  options: Opening,
): Promise<Documents | null> {
  if (documents.kind === "one") {
    const document = await openDocument(documents.document, overlays, options);
    return document === null ? null : { kind: "one", document };
  }
  const opened = new Map<Version, ApiDocument>();
  for (const each of documents.documents) {
    const document = await openDocument(each, overlays, options);
    if (document !== null) opened.set(each.version, document);
  }
  return opened.size < documents.documents.length ? null : { kind: documents.kind, documents: opened };
}

async function openDocument(
  { path, at }: DocumentPath,
  overlays: readonly DocumentPath[],
  { host, sources, reporter, targets, allow }: Opening,
): Promise<ApiDocument | null> {
  sources.restore(path);
  const help = "Name an OpenAPI document, relative to this file.";
  const named = await openNamed({ path, at }, { sources, reporter, code: "missing-document", help });
  if (named === null) return null;
  let changed = named;
  for (const each of overlays) {
    const help = "Name an OpenAPI Overlay, relative to this file.";
    const overlay = await openNamed(each, { sources, reporter, code: "missing-overlay", help });
    if (overlay === null) return null;
    changed = applyOverlay(changed, overlay, { reporter, targets });
  }
  if (changed !== named) sources.replace(changed);
  const loaded = await loadDocument(path, { sources, host, allow });
  return loaded === null ? null : resolve(loaded.root, { sources, reporter, ...loaded });
}

function markingOf(config: VersionsConfig, documents: Documents, reporter: Reporter): VersioningScheme {
  switch (config.in) {
    case null:
      return detectVersioning(operationsOf(documents));
    case "none":
      return noVersioning;
    case "path":
      return { kind: "path" };
    case "header":
    case "query":
      if (config.name !== null) return { kind: config.in, name: config.name };
      report(reporter, config, `Versions in a ${config.in} need its name.`, "Add name beside in.");
      return noVersioning;
    case "media-type": {
      if (config.prefix !== null) return { kind: "media-type", prefixes: [config.prefix] };
      const detected = detectVersioning(operationsOf(documents));
      if (detected.kind === "media-type") return detected;
      report(
        reporter,
        config,
        "No media type of the document holds a date.",
        "Add prefix: what stands before the version, such as application/vnd.acme.",
      );
      return noVersioning;
    }
  }
}

interface MarkingCheck {
  readonly documents: Documents;
  readonly config: VersionsConfig;
  readonly reporter: Reporter;
}

/** A marking that the configuration names and no operation has is a slip of the pen: the package would have no versions. */
function checkMarking(marking: VersioningScheme, { documents, config, reporter }: MarkingCheck): void {
  const operations = operationsOf(documents);
  if (documents.kind !== "one" || operations.length === 0) return;
  switch (marking.kind) {
    case "none":
      return;
    case "path":
      if (operations.some(({ path }) => versionInPath(path) !== null)) return;
      report(reporter, config, "No path of the document holds a version.", "Name where versions are, or leave it out.");
      return;
    case "media-type": {
      const types = operations.flatMap(mediaTypesOf);
      if (types.some((type) => versionInMediaType(type, marking.prefixes) !== null)) return;
      const help = `Its media types are ${[...new Set(types)].slice(0, 5).join(", ") || "none"}.`;
      report(
        reporter,
        config,
        `No media type of the document begins with ${marking.prefixes.map((prefix) => JSON.stringify(prefix)).join(" or ")}.`,
        help,
      );
      return;
    }
    case "header":
    case "query": {
      const names = operations.flatMap(({ parameters }) =>
        parameters.filter((parameter) => parameter.in === marking.kind).map(({ name }) => name),
      );
      if (names.some((name) => name.toLowerCase() === marking.name.toLowerCase())) return;
      const message = `No operation has a ${marking.kind} parameter ${JSON.stringify(marking.name)}.`;
      report(
        reporter,
        config,
        message,
        didYouMean(marking.name, new Set(names), "Name the one that holds the version."),
      );
      return;
    }
  }
}

function mediaTypesOf({ requestBody, responses }: DocumentOperation): readonly string[] {
  return [...(requestBody?.content ?? []), ...responses.flatMap(({ content }) => content)].map(
    ({ mediaType }) => mediaType,
  );
}

function operationsOf(documents: Documents): readonly DocumentOperation[] {
  return documentsOf(documents).flatMap(({ operations }) => operations);
}

function report(reporter: Reporter, { at }: VersionsConfig, message: string, help: string): void {
  reporter.report({ code: "invalid-configuration", severity: "error", at, onKey: true, message, help });
}

function chooseVersions(
  versions: readonly Version[],
  { only }: VersionsConfig,
  reporter: Reporter,
): readonly Version[] {
  if (only === null) return versions;
  for (const { version, at } of only) {
    if (versions.includes(version)) continue;
    reporter.report({
      code: "unknown-version",
      severity: "error",
      at,
      message: `The API has no version ${JSON.stringify(version)}.`,
      help:
        suggest(version, versions) === null
          ? `It has ${versions.join(", ") || "none"}.`
          : didYouMean(version, versions, ""),
    });
  }
  const chosen = new Set(only.map(({ version }) => version));
  return versions.filter((version) => chosen.has(version));
}
