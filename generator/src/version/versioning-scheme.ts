import type { Version } from "./version.js";

/** How documents and requests specify the version. */
export type VersioningScheme =
  /** `application/vnd.atlas.2024-08-05+json`: the version is between one of the prefixes and the next `+` or `;`. */
  | { readonly kind: "media-type"; readonly prefixes: readonly string[] }
  | { readonly kind: "header"; readonly name: string }
  | { readonly kind: "query"; readonly name: string }
  /** `/2024-01/customers`: one path segment is the version. */
  | { readonly kind: "path" }
  | { readonly kind: "none" };

export const noVersioning: VersioningScheme = { kind: "none" };

/** Returns the version after one of the prefixes; null if the media type has none of the prefixes. */
export function versionInMediaType(mediaType: string, prefixes: readonly string[]): Version | null {
  const prefix = prefixes.find((each) => mediaType.startsWith(each));
  if (prefix === undefined) return null;
  return /^[^+;\s]*/.exec(mediaType.slice(prefix.length))?.[0] ?? null;
}

/** Returns the version in a path segment such as `v2024-01` or `2024-01-15`; null for any other segment. */
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

/** Removes the parameter names from a path. OpenAPI treats paths that differ only in these names as identical. */
export function pathWithoutNames(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}");
}

/** Replaces the version in a path with `{version}`, so that all versions of an operation have the same path. */
export function pathWithoutVersion(path: string): string {
  return path
    .split("/")
    .map((segment) => (versionInSegment(segment) === null ? segment : "{version}"))
    .join("/");
}
