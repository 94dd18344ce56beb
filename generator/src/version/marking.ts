import type { Version } from "./version.js";

/** How a document, and a request, say which version is meant. */
export type Marking =
  /** `application/vnd.atlas.2024-08-05+json`: the version stands between one of the prefixes and the next `+` or `;`. */
  | { readonly kind: "media-type"; readonly prefixes: readonly string[] }
  | { readonly kind: "header"; readonly name: string }
  | { readonly kind: "query"; readonly name: string }
  /** `/2024-01/customers`: one segment of the path is the version. */
  | { readonly kind: "path" }
  | { readonly kind: "none" };

export const noMarking: Marking = { kind: "none" };

/** The text between a marking's prefix and the end of the version; null for a media type that carries none. */
export function versionInMediaType(mediaType: string, prefixes: readonly string[]): Version | null {
  const prefix = prefixes.find((each) => mediaType.startsWith(each));
  if (prefix === undefined) return null;
  return /^[^+;\s]*/.exec(mediaType.slice(prefix.length))?.[0] ?? null;
}

/** The version in a path's segment, `v2024-01` or `2024-01-15`; null for any other segment. */
export function versionInSegment(segment: string): Version | null {
  return /^v?(\d{4}-\d{2}(?:-\d{2})?)$/.exec(segment)?.[1] ?? null;
}

export function versionInPath(path: string): Version | null {
  for (const segment of path.split("/")) {
    const version = versionInSegment(segment);
    if (version !== null) return version;
  }
  return null;
}

/** The path with the names of its parameters left open: OpenAPI takes paths for one that differ in nothing else. */
export function pathWithoutNames(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}");
}

/** The path with its version left open: equal for all versions of an operation. */
export function pathWithoutVersion(path: string): string {
  return path
    .split("/")
    .map((segment) => (versionInSegment(segment) === null ? segment : "{version}"))
    .join("/");
}
