import type { DocumentOperation, Parameter } from "../resolve/document.js";
import { noMarking, versionInPath, type Marking } from "./marking.js";
import { versionsOfParameter } from "./versions-of-parameter.js";

/** How an API marks its versions, where nobody has said it: by what its media types, paths and parameters look like. */
export function detectMarking(operations: readonly DocumentOperation[]): Marking {
  return (
    detectMediaType(operations) ??
    detectPath(operations) ??
    detectParameter(operations, "header") ??
    detectParameter(operations, "query") ??
    noMarking
  );
}

/** Families of media types may stand side by side, `vnd.acme.orders.2024-01-01` and `vnd.acme.users.2024-01-01`: all are dated. */
function detectMediaType(operations: readonly DocumentOperation[]): Marking | null {
  const prefixes = new Set<string>();
  for (const { requestBody, responses } of operations) {
    for (const { mediaType } of [...(requestBody?.content ?? []), ...responses.flatMap(({ content }) => content)]) {
      const prefix = /^(.+?[.;=-]\s*v?)\d{4}-\d{2}(?:-\d{2})?(?=[+;.]|$)/.exec(mediaType)?.[1];
      if (prefix !== undefined) prefixes.add(prefix);
    }
  }
  // The longest goes first: one may begin with another.
  const sorted = [...prefixes].sort((left, right) => right.length - left.length || (left < right ? -1 : 1));
  return sorted.length === 0 ? null : { kind: "media-type", prefixes: sorted };
}

/** Two versions at least: a single date in a path is its name. */
function detectPath(operations: readonly DocumentOperation[]): Marking | null {
  const versions = new Set(operations.map(({ path }) => versionInPath(path)).filter((version) => version !== null));
  return versions.size > 1 ? { kind: "path" } : null;
}

function detectParameter(operations: readonly DocumentOperation[], kind: "header" | "query"): Marking | null {
  const versions = new Map<string, Set<string>>();
  for (const parameter of operations.flatMap(({ parameters }) => parameters)) {
    if (!isVersionParameter(parameter, kind)) continue;
    const known = versions.get(parameter.name) ?? new Set();
    for (const version of versionsOfParameter(parameter)) known.add(version);
    versions.set(parameter.name, known);
  }
  const name = [...versions].find(([, known]) => known.size > 1)?.[0];
  return name === undefined ? null : { kind, name };
}

function isVersionParameter(parameter: Parameter, kind: "header" | "query"): boolean {
  return parameter.in === kind && /version/i.test(parameter.name);
}
