/**
 * A location in a document: the path of the file as the user knows it, `#`, and a JSON Pointer (RFC 6901):
 * `spec/atlas-v2/openapi.yaml#/paths/~1orgs/get`. An empty pointer means the whole file. In a file that can't be
 * parsed, the line and column replace the pointer: `openapi.yaml#@12:3`.
 */
export type Location = string;

/** Builds a location. A `#` in the file name is written as `%23`, so that the first `#` always ends the file name. */
export function locationOf(file: string, pointer: string): Location {
  return `${file.replaceAll("#", "%23")}#${pointer}`;
}

export function fileOf(location: Location): string {
  const hash = location.indexOf("#");
  return (hash === -1 ? location : location.slice(0, hash)).replaceAll("%23", "#");
}

export function pointerOf(location: Location): string {
  const hash = location.indexOf("#");
  return hash === -1 ? "" : location.slice(hash + 1);
}

export function childOf(location: Location, ...keys: readonly (string | number)[]): Location {
  let child = location;
  for (const key of keys) child += `/${typeof key === "number" ? key : escapeKey(key)}`;
  return child;
}

/** Escapes a key. Most keys contain neither character, and testing for them is faster than replacing them. */
function escapeKey(key: string): string {
  return key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

/** Returns the keys in a JSON Pointer, unescaped. */
export function keysOf(pointer: string): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Decodes the percent-encoding of a URL's fragment. Returns the fragment unchanged if the encoding is invalid. */
export function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
