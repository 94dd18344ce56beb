import type { Reporter } from "../../diagnostics/reporter.js";
import type { DocumentOperation } from "../../resolve/document.js";
import { detectVersioning } from "../../version/detect/detect-versioning.js";
import type { Candidate, UnknownVersion } from "../../version/detect/detection.js";
import { isMarked } from "../../version/is-marked.js";
import type { Marking } from "../../version/marking.js";
import { noVersioning, versionInPath, type VersioningScheme } from "../../version/versioning-scheme.js";
import { documentsOf, type Documents } from "../../version/versioned-api.js";
import type { VersionsConfig } from "../config.js";
import { checkMarking } from "./check-marking.js";
import { reportUnlisted } from "./report-unlisted.js";

/**
 * Returns the versioning scheme of the documents: the configured one, or else the detected one. Reports a configured
 * scheme that contradicts the documents, and a detected scheme that is ignored because too few operations use it.
 */
export function chooseMarking(config: VersionsConfig, documents: Documents, reporter: Reporter): Marking {
  const operations = documentsOf(documents).flatMap((document) => document.operations);
  const detection = detectVersioning(documents);
  const isStated = config.in !== null;
  const { versioning, version } = isStated
    ? stated(config, { documents, operations, detected: detection.marking ?? detection.unproven, reporter })
    : (detection.marking ?? { versioning: noVersioning, version: null });
  if (!isStated && detection.unproven !== null) reportUnproven(detection.unproven, reporter);
  if (!isStated && detection.unknown !== null) reportUnknown(detection.unknown, documents, reporter);
  reportUnlisted(versioning, documents, reporter);
  const marked = operations.filter((operation) => isMarked(operation, versioning)).length;
  return { versioning, version, evidence: { isStated, marked, total: operations.length } };
}

interface StatedOptions {
  readonly documents: Documents;
  readonly operations: readonly DocumentOperation[];
  readonly detected: Candidate | null;
  readonly reporter: Reporter;
}

/** Returns the configured versioning scheme, checked against the documents. */
function stated(config: VersionsConfig, options: StatedOptions): Pick<Marking, "versioning" | "version"> {
  const versioning = statedScheme(config, options);
  const version = checkMarking(versioning, { ...options, config });
  const { detected } = options;
  const isDetected = detected !== null && JSON.stringify(detected.versioning) === JSON.stringify(versioning);
  return { versioning, version: version ?? (isDetected ? detected.version : null) };
}

function statedScheme(config: VersionsConfig, { operations, detected, reporter }: StatedOptions): VersioningScheme {
  switch (config.in) {
    case null:
    case "none":
      return noVersioning;
    case "path": {
      const hasDates = operations.some(({ path }) => versionInPath(path, "date") !== null);
      return { kind: "path", form: hasDates ? "date" : "number" };
    }
    case "header":
    case "query":
      if (config.name !== null) return { kind: config.in, name: config.name };
      report(
        reporter,
        config,
        `The name of the ${config.in} parameter that contains the version is missing.`,
        'Add "name" next to "in".',
      );
      return noVersioning;
    case "media-type": {
      if (config.prefix !== null) return { kind: "media-type", prefixes: [config.prefix] };
      if (detected?.versioning.kind === "media-type") return detected.versioning;
      report(
        reporter,
        config,
        "No media type of the document contains a date.",
        'Add "prefix", the part before the version, such as application/vnd.acme.',
      );
      return noVersioning;
    }
  }
}

function reportUnproven({ versioning, at, marked, total }: Candidate, reporter: Reporter): void {
  reporter.report({
    code: "unproven-versions",
    severity: "note",
    at,
    message: `Only ${marked} of ${total} operations have a version in ${placeOf(versioning)}, so Almanac does not use it as the version of the API.`,
    help: `If it is the version of the API, set ${settingOf(versioning)} in almanac.yaml.`,
  });
}

function reportUnknown({ candidate, suggestion }: UnknownVersion, documents: Documents, reporter: Reporter): void {
  const { versioning, at, marked, total } = candidate;
  const version = JSON.stringify(suggestion ?? "<version>");
  reporter.report({
    code: "unproven-versions",
    severity: "note",
    at,
    message: `${marked} of ${total} operations have ${placeOf(versioning)}, but neither its schema nor info.version says which version of the API the document describes, so callers must pass it.`,
    help:
      documents.kind === "one"
        ? `If it is the version of the API, name the version of the document in almanac.yaml: documents: { ${version}: openapi.yaml }, and ${settingOf(versioning)}.`
        : `If it is the version of the API, set ${settingOf(versioning)} in almanac.yaml.`,
  });
}

function placeOf(versioning: VersioningScheme): string {
  switch (versioning.kind) {
    case "header":
      return `the header ${JSON.stringify(versioning.name)}`;
    case "query":
      return `the query parameter ${JSON.stringify(versioning.name)}`;
    case "media-type":
      return "their media types";
    case "path":
    case "none":
      return "their paths";
  }
}

function settingOf(versioning: VersioningScheme): string {
  const name =
    versioning.kind === "header" || versioning.kind === "query" ? `, name: ${JSON.stringify(versioning.name)}` : "";
  return `versions: { in: ${versioning.kind}${name} }`;
}

function report(reporter: Reporter, { at }: VersionsConfig, message: string, help: string): void {
  reporter.report({ code: "invalid-configuration", severity: "error", at, onKey: true, message, help });
}
