import { didYouMean } from "../diagnostics/suggest.js";
import type { Reporter } from "../diagnostics/reporter.js";
import { folderOf, isInside } from "../host/file-path.js";
import { resolveFile } from "../load/load-document.js";
import type { Sources } from "../load/sources.js";
import { isArray, isObject, member, type Json, type JsonObject } from "../model/json.js";
import { childOf, fileOf, keysOf, locationOf, type Location } from "../model/location.js";

export interface Place {
  readonly value: Json;
  readonly at: Location;
}

/** Follows the references of one document, within the files that were loaded for it. */
export class References {
  readonly #sources: Sources;
  readonly #reporter: Reporter;
  readonly #folder: string;
  readonly #origins = new WeakMap<object, Location>();

  constructor(rootPath: string, sources: Sources, reporter: Reporter) {
    this.#sources = sources;
    this.#reporter = reporter;
    this.#folder = folderOf(rootPath);
  }

  /** Where one reference leads, or null, which is reported. `at` is the place of the object that holds `$ref`. */
  target(reference: string, at: Location, key = "$ref"): Place | null {
    const from = childOf(at, key);
    const file = this.#fileOf(reference, from);
    if (file === null) return null;
    const source = this.#sources.get(file);
    if (source === null) return null;
    const hash = reference.indexOf("#");
    return this.#walk(
      hash === -1 ? "" : reference.slice(hash + 1),
      { value: source.root, at: locationOf(file, "") },
      from,
    );
  }

  /** Follows a chain of references to the first thing that is no plain reference; null if it is broken or runs in a circle. */
  follow(value: Json, at: Location): Place | null {
    let place: Place = this.placeOf(value, at);
    const seen = new Set<Location>();
    for (;;) {
      const reference = member(place.value, "$ref");
      if (typeof reference !== "string") return place;
      if (seen.has(place.at)) {
        this.#report(
          "circular-reference",
          childOf(at, "$ref"),
          "This reference leads back to itself.",
          "Refer to what is meant, not to another reference.",
        );
        return null;
      }
      seen.add(place.at);
      const next = this.target(reference, place.at);
      if (next === null) return null;
      place = next;
    }
  }

  /** Remembers where an object that says in other words what a document says came from. */
  adopt(value: JsonObject, origin: Location): JsonObject {
    this.#origins.set(value, origin);
    return value;
  }

  /** A value at its place: where it was found, unless it came from elsewhere. */
  placeOf(value: Json, at: Location): Place {
    return { value, at: (isObject(value) ? this.#origins.get(value) : undefined) ?? at };
  }

  #fileOf(reference: string, from: Location): string | null {
    if (reference.startsWith("#") || reference === "") return fileOf(from);
    if (/^[A-Za-z][A-Za-z0-9+.-]+:|^\/\//.test(reference)) {
      this.#report(
        "reference-to-network",
        from,
        `The reference ${quote(reference)} leads to the network; nothing is fetched.`,
        "Save the document beside this one and refer to the file.",
      );
      return null;
    }
    const file = resolveFile(fileOf(from), reference);
    if (file === null || !isInside(this.#folder, file)) {
      this.#report(
        "reference-leaves-folder",
        from,
        `The reference ${quote(reference)} leads out of the folder of the document (${this.#folder}).`,
        "Move the file into the folder, and refer to it by a relative path.",
      );
      return null;
    }
    if (this.#sources.has(file)) return file;
    this.#report(
      "broken-reference",
      from,
      `The reference ${quote(reference)} leads to a file that is not there: ${file}.`,
      didYouMean(file, this.#sources.paths, "Paths are relative to the file that holds the reference."),
    );
    return null;
  }

  #walk(fragment: string, root: Place, from: Location): Place | null {
    if (fragment !== "" && !fragment.startsWith("/")) {
      this.#report(
        "unsupported-reference",
        from,
        `The reference names an anchor, ${quote(`#${fragment}`)}.`,
        "Refer by a JSON Pointer, such as #/components/schemas/Name.",
      );
      return null;
    }
    let place = root;
    for (const key of keysOf(decodePointer(fragment))) {
      const next = stepInto(place.value, key);
      if (next === undefined) {
        const known = isObject(place.value) ? Object.keys(place.value) : [];
        this.#report(
          "broken-reference",
          from,
          `The reference leads nowhere: there is no ${quote(key)} at ${quote(place.at)}.`,
          didYouMean(key, known, "Define it, or correct the reference."),
        );
        return null;
      }
      place = { value: next, at: childOf(place.at, key) };
    }
    return place;
  }

  #report(code: string, at: Location, message: string, help: string): void {
    this.#reporter.report({ code, severity: "error", at, message, help });
  }
}

function stepInto(value: Json, key: string): Json | undefined {
  if (isArray(value)) return /^(0|[1-9]\d*)$/.test(key) ? value[Number(key)] : undefined;
  return member(value, key);
}

/** A fragment is percent-encoded over the pointer's own escapes; one that is not is taken as it stands. */
function decodePointer(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function quote(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
