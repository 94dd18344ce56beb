import type { ResponseCheck } from "../call/descriptor.js";

/** How an API's media types specify its versions. */
interface Versions {
  /** The text before the version: `application/vnd.acme.`, or `application/json;version=` for a parameter. */
  readonly prefixes: readonly string[];
  readonly versions: readonly string[];
}

/**
 * Returns a function that checks whether a response's media type names a version other than the requested one. The
 * function ignores versions that the document doesn't describe.
 */
export function versionChecker({ prefixes, versions }: Versions): ResponseCheck {
  const marks = prefixes.map(partsOf);
  const versionOf = (mediaType: string): string | undefined => {
    const parts = partsOf(mediaType);
    const words = marks.map((mark) => textAfter(mark, parts)?.replace(/\+.*/, ""));
    // The name of a resource can follow a version, as in `2024-01-01.orders`.
    const shortWords = words.map((word) => word?.replace(/^(v?\d[\d.-]*)\.[a-z].*/, "$1"));
    const listedIn = (names: typeof words) => versions.find((version) => names.includes(version.toLowerCase()));
    return listedIn(words) ?? listedIn(shortWords);
  };
  return ({ headers }, { accept = "", mediaTypes = {} }, declared) => {
    const type = headers.get("content-type") ?? "";
    // In the usual case, this avoids parsing both media types.
    if (type === accept) return false;
    const version = versionOf(type);
    if (version === undefined) return false;
    // The document may declare error responses in a version other than the requested one. Accepts that version too.
    const own = Object.hasOwn(mediaTypes, declared) ? (mediaTypes[declared]?.[0] ?? []) : [];
    const requested = [...accept.split(","), ...own].flatMap((type) => versionOf(type) ?? []);
    return requested.length > 0 && !requested.includes(version);
  };
}

/** Returns the text that follows a prefix: in the media type itself or, if the prefix names a parameter, in that parameter. */
function textAfter([start = "", name]: readonly string[], [type = "", ...parameters]: readonly string[]) {
  if (name === undefined) return type.startsWith(start) ? type.slice(start.length) : undefined;
  return type === start ? parameters.find((each) => each.startsWith(name))?.slice(name.length) : undefined;
}

/** Splits a media type into type and parameters, in lower case, without spaces or quotes. */
function partsOf(mediaType: string): readonly string[] {
  return mediaType.toLowerCase().replace(/[\s"]/g, "").split(";");
}
