import type { Reporter } from "../diagnostics/reporter.js";
import { didYouMean } from "../diagnostics/suggest.js";
import { mentionsIn, type Mention } from "./mentions-in.js";
import type { Marking } from "./marking.js";
import type { VersioningScheme } from "./versioning-scheme.js";
import { compareVersions, isOrdered, newestOffered, parseVersion, type Version } from "./version.js";
import { documentsOf, type Documents } from "./versioned-api.js";

/**
 * Lists the versions of an API in ascending order: those in `info.x-versions`, in the operations and in the
 * configuration. If each version has a complete document, lists only the versions that have one. Reports invalid
 * versions, and versions that are missing from `info.x-versions`.
 */
export function listVersions(
  documents: Documents,
  { versioning, version: only }: Pick<Marking, "versioning" | "version">,
  reporter: Reporter,
): readonly Version[] {
  if (only !== null) return [only];
  const published = documentsOf(documents).flatMap((document) => document.publishedVersions ?? []);
  const named = documents.kind === "one" ? [] : [...documents.documents.keys()];
  const hasDocument = (version: Version): boolean =>
    documents.kind === "one" || (documents.kind === "additive" && newestOffered(named, version) !== null);
  const mentioned = documentsOf(documents).flatMap((document) => mentionsIn(document, versioning));
  const versions = new Set<Version>(named);
  for (const mention of [...published, ...mentioned]) {
    if (isWellFormed(mention, versioning, reporter) && hasDocument(mention.version)) versions.add(mention.version);
  }
  if (published.length > 0) checkPublished(mentioned, new Set(published.map(({ version }) => version)), reporter);
  return [...versions].sort(compareVersions);
}

function isWellFormed({ version, at }: Mention, versioning: VersioningScheme, reporter: Reporter): boolean {
  if (parseVersion(version) !== null) return true;
  reporter.report({
    code: "malformed-version",
    severity: "error",
    at,
    onKey: versioning.kind === "media-type",
    message: /^v?\d{4}-/.test(version)
      ? `Invalid version ${JSON.stringify(version)}: not a valid date.`
      : `Invalid version ${JSON.stringify(version)}.`,
    help: "Write a date as YYYY-MM-DD, a number such as 2.10, or a name such as preview.",
  });
  return false;
}

function checkPublished(mentions: readonly Mention[], published: ReadonlySet<Version>, reporter: Reporter): void {
  for (const { version, at } of mentions) {
    // Names such as `preview` are never published, and invalid versions have already been reported.
    if (published.has(version) || !isOrdered(version)) continue;
    reporter.report({
      code: "unpublished-version",
      severity: "error",
      at,
      onKey: true,
      message: `The version ${version} is not in the list of published versions, info.x-versions.`,
      help: didYouMean(version, published, "Correct the version, or add it to info.x-versions."),
    });
  }
}
