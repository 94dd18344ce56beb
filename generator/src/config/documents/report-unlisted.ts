import type { Reporter } from "../../diagnostics/reporter.js";
import type { Documents } from "../../version/versioned-api.js";
import type { VersioningScheme } from "../../version/versioning-scheme.js";
import { isMarked } from "../../version/is-marked.js";
import { versionsListedBy } from "../../version/versions-listed-by.js";

/**
 * Reports each complete document whose operations list versions that don't include the document's own. The server might
 * reject requests with the document's version.
 */
export function reportUnlisted(versioning: VersioningScheme, documents: Documents, reporter: Reporter): void {
  if (documents.kind !== "complete" || (versioning.kind !== "header" && versioning.kind !== "query")) return;
  for (const [version, document] of documents.documents) {
    const listed = new Set(
      document.operations.flatMap((operation) => versionsListedBy(operation, versioning, document)),
    );
    const first = document.operations.find((operation) => isMarked(operation, versioning));
    if (first === undefined || listed.size === 0 || listed.has(version)) continue;
    reporter.report({
      code: "unlisted-version",
      severity: "warning",
      at: first.at,
      message: `Requests send the value ${version} in the parameter ${JSON.stringify(versioning.name)}, but the document lists only the values ${[...listed].join(", ")}.`,
      help: 'Correct the version of the document under "documents" in almanac.yaml.',
    });
  }
}
