import type { ApiDocument, DocumentOperation } from "../resolve/document.js";
import { isMarked } from "./is-marked.js";
import type { Version } from "./version.js";
import type { VersioningScheme } from "./versioning-scheme.js";
import { versionsOfParameter } from "./versions-of-parameter.js";

/** Returns the versions that an operation's version parameter lists. Without a version parameter, the result is empty. */
export function versionsListedBy(
  operation: DocumentOperation,
  versioning: Extract<VersioningScheme, { kind: "header" | "query" }>,
  document: ApiDocument,
): readonly Version[] {
  const parameter = operation.parameters.find((each) => isMarked({ ...operation, parameters: [each] }, versioning));
  return parameter === undefined ? [] : versionsOfParameter(parameter, document);
}
