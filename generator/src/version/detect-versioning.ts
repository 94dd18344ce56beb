import type { DocumentOperation, Parameter } from "../resolve/document.js";
import { noVersioning, versionInPath, type VersioningScheme } from "./versioning-scheme.js";
import { versionsOfParameter } from "./versions-of-parameter.js";

/** Detects how an API specifies its versions, from the form of its media types, paths and parameters. */
export function detectVersioning(operations: readonly DocumentOperation[]): VersioningScheme {
  return (
    detectMediaType(operations) ??
    detectPath(operations) ??
    detectParameter(operations, "header") ??
    detectParameter(operations, "query") ??
    noVersioning
  );
}

/** An API may have several families of dated media types, such as `vnd.acme.orders.2024-01-01` and `vnd.acme.users.2024-01-01`. */
function detectMediaType(operations: readonly DocumentOperation[]): VersioningScheme | null {
  const prefixes = new Set<string>();
  for (const { requestBody, responses } of operations) {
    for (const { mediaType } of [...(requestBody?.content ?? []), ...responses.flatMap(({ content }) => content)]) {
      const prefix = /^(.+?[.;=-]\s*v?)\d{4}-\d{2}(?:-\d{2})?(?=[+;.]|$)/.exec(mediaType)?.[1];
      if (prefix !== undefined) prefixes.add(prefix);
    }
  }
  // The longest prefix comes first, because one prefix may begin with another.
  const sorted = [...prefixes].sort((left, right) => right.length - left.length || (left < right ? -1 : 1));
  return sorted.length === 0 ? null : { kind: "media-type", prefixes: sorted };
}

/** Requires at least two versions: a date that is the same in all paths is part of their names. */
function detectPath(operations: readonly DocumentOperation[]): VersioningScheme | null {
  const versions = new Set(operations.map(({ path }) => versionInPath(path)).filter((version) => version !== null));
  return versions.size > 1 ? { kind: "path" } : null;
}

function detectParameter(operations: readonly DocumentOperation[], kind: "header" | "query"): VersioningScheme | null {
  const versions = new Map<string, Set<string>>();
  for (const parameter of operations.flatMap(({ parameters }) => parameters)) {
    if (!isVersionParameter(parameter, kind)) continue;
    const found = versions.get(parameter.name) ?? new Set();
    for (const version of versionsOfParameter(parameter)) found.add(version);
    versions.set(parameter.name, found);
  }
  const name = [...versions].find(([, found]) => found.size > 1)?.[0];
  return name === undefined ? null : { kind, name };
}

function isVersionParameter(parameter: Parameter, kind: "header" | "query"): boolean {
  return parameter.in === kind && /version/i.test(parameter.name);
}
