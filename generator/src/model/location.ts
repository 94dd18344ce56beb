/**
 * A place in a document: the path of its file as the user knows it, `#`, and a JSON Pointer (RFC 6901) into it:
 * `spec/atlas-v2/openapi.yaml#/paths/~1orgs/get`. The pointer of the whole file is empty. Where no pointer can say it (text that
 * does not parse), line and column stand in its place: `openapi.yaml#@12:3`.
 */
export type Location = string;

/** A `#` in the file's own name is written `%23`, so that the first `#` always ends the file. */
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
  let place = location;
  for (const key of keys) place += `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return place;
}

/** The unescaped keys of a JSON Pointer. */
export function keysOf(pointer: string): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
