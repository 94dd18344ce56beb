import { isPreview, type Version } from "./version.js";

/** How documents and requests specify the version. */
export type VersioningScheme =
  /** `application/vnd.atlas.2024-08-05+json`: the version is between one of the prefixes and the next `+` or `;`. */
  | { readonly kind: "media-type"; readonly prefixes: readonly string[] }
  | { readonly kind: "header"; readonly name: string }
  | { readonly kind: "query"; readonly name: string }
  /** One path segment is the version: a date, as in `/2024-01/customers`, or a number, as in `/v2/customers`. */
  | { readonly kind: "path"; readonly form: PathForm }
  | { readonly kind: "none" };

export type PathForm = "date" | "number";

export const noVersioning: VersioningScheme = { kind: "none" };

/**
 * Returns the version that follows one of the prefixes; it may be an invalid date. Null if the media type has none of
 * the prefixes, or if the next word isn't a version, as in `application/vnd.acme.error+json`.
 */
export function versionInMediaType(mediaType: string, prefixes: readonly string[]): Version | null {
  const prefix = prefixes.find((each) => mediaType.startsWith(each));
  if (prefix === undefined) return null;
  const word = /^[^+;\s]*/.exec(mediaType.slice(prefix.length))?.[0] ?? "";
  if (previewName.test(word) || (/\d/.test(word) && isPreview(word))) return word;
  // In `2024-01-01.orders+json`, the version is followed by a resource name.
  const version = word.replace(/\.[A-Za-z].*$/, "");
  return /^v?\d[\d.-]*$/i.test(version) ? version : null;
}

const previewName = /^(?:preview|beta|alpha|upcoming|experimental|unstable)$/i;

/** Returns the version in a path segment such as `v2024-01`, `2024-01-15` or `v2`; null for a segment without a version. */
export function versionInSegment(segment: string, form: PathForm): Version | null {
  if (form === "number") return /^(?:v\d+(?:\.\d+)*(?:(?:alpha|beta)\d*)?|\d+\.\d+)$/i.test(segment) ? segment : null;
  return /^v?(\d{4}-\d{2}(?:-\d{2})?)$/.exec(segment)?.[1] ?? null;
}

export function versionInPath(path: string, form: PathForm): Version | null {
  for (const segment of path.split("/")) {
    const version = versionInSegment(segment, form);
    if (version !== null) return version;
  }
  return null;
}

/** Removes the parameter names from a path, because OpenAPI treats paths that differ only in those names as identical. */
export function pathWithoutNames(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}");
}

/** Replaces the version in a path with `{version}`, so that all versions of an operation have the same path. */
export function pathWithoutVersion(path: string, form: PathForm): string {
  return path
    .split("/")
    .map((segment) => (versionInSegment(segment, form) === null ? segment : "{version}"))
    .join("/");
}
