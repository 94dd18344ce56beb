import type { Reporter } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import type { DocumentOperation } from "../../resolve/document.js";
import { detectVersioning } from "../../version/detect-versioning.js";
import {
  noVersioning,
  versionInMediaType,
  versionInPath,
  type VersioningScheme,
} from "../../version/versioning-scheme.js";
import { documentsOf, type Documents } from "../../version/versioned-api.js";
import type { VersionsConfig } from "../config.js";

/** Returns how the documents mark versions: as configured, or else as detected. Reports a marking that no operation has. */
export function chooseMarking(config: VersionsConfig, documents: Documents, reporter: Reporter): VersioningScheme {
  const marking = markingOf(config, documents, reporter);
  if (config.in !== null) checkMarking(marking, { documents, config, reporter });
  return marking;
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
      report(
        reporter,
        config,
        `The name of the ${config.in} parameter that contains the version is missing.`,
        'Add "name" next to "in".',
      );
      return noVersioning;
    case "media-type": {
      if (config.prefix !== null) return { kind: "media-type", prefixes: [config.prefix] };
      const detected = detectVersioning(operationsOf(documents));
      if (detected.kind === "media-type") return detected;
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

interface MarkingCheck {
  readonly documents: Documents;
  readonly config: VersionsConfig;
  readonly reporter: Reporter;
}

/** A configured marking that no operation has is a mistake: the package would have no versions. */
function checkMarking(marking: VersioningScheme, { documents, config, reporter }: MarkingCheck): void {
  const operations = operationsOf(documents);
  if (documents.kind !== "one" || operations.length === 0) return;
  switch (marking.kind) {
    case "none":
      return;
    case "path":
      if (operations.some(({ path }) => versionInPath(path) !== null)) return;
      report(reporter, config, "No path of the document contains a version.", 'Correct "in", or remove it.');
      return;
    case "media-type": {
      const types = operations.flatMap(mediaTypesOf);
      if (types.some((type) => versionInMediaType(type, marking.prefixes) !== null)) return;
      const prefixes = marking.prefixes.map((prefix) => JSON.stringify(prefix)).join(" or ");
      const found = [...new Set(types)].slice(0, 5);
      report(
        reporter,
        config,
        `No media type of the document begins with ${prefixes}.`,
        found.length === 0 ? "It has no media types." : `Its media types are ${found.join(", ")}.`,
      );
      return;
    }
    case "header":
    case "query": {
      const names = operations.flatMap(({ parameters }) =>
        parameters.filter((parameter) => parameter.in === marking.kind).map(({ name }) => name),
      );
      if (names.some((name) => name.toLowerCase() === marking.name.toLowerCase())) return;
      report(
        reporter,
        config,
        `No operation has a ${marking.kind} parameter ${JSON.stringify(marking.name)}.`,
        didYouMean(marking.name, new Set(names), "Name the parameter that contains the version."),
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
