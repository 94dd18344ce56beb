import type { DiagnosticCode } from "../../diagnostics/catalog.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import type { Report, Reporter } from "../../diagnostics/reporter.js";
import type { Reach } from "../../load/load-document.js";
import type { Sources } from "../../load/sources.js";
import { isArray, isObject, member, type Json, type JsonObject } from "../../model/json.js";
import { childOf, fileOf, keysOf, locationOf, type Location } from "../../model/location.js";
import { findSource, type Search, type Stated } from "./find-source.js";
import type { Identifiers } from "./identifiers.js";

export interface Place {
  readonly value: Json;
  readonly at: Location;
}

/** Tells which values are followed. It is known by its identity. */
export type IsLink = (value: Json) => boolean;

const isReference: IsLink = (value) => typeof member(value, "$ref") === "string";

export interface ReferencesOptions {
  readonly sources: Sources;
  readonly reporter: Reporter;
  /** The folder that references must not leave, unless it is allowed. */
  readonly folder: string;
  /** What became of all that the document refers to. */
  readonly reach: Reach;
  /** What files call themselves and their parts. */
  readonly identifiers: Identifiers;
}

/** Follows the references of one document, within the files that were loaded for it. */
export class References {
  readonly identifiers: Identifiers;
  readonly #sources: Sources;
  readonly #reporter: Reporter;
  readonly #search: Search;
  readonly #origins = new WeakMap<object, Location>();
  /** Where chains of references end, by what counts as a link, and the place of each link. */
  readonly #ends = new Map<IsLink, Map<Location, Place | null>>();

  constructor({ sources, reporter, folder, reach, identifiers }: ReferencesOptions) {
    this.#sources = sources;
    this.#reporter = reporter;
    this.#search = { sources, reporter, folder, reach };
    this.identifiers = identifiers;
  }

  /** Where one reference leads, or null, which is reported. `at` is the place of the object that holds `$ref`. */
  target(reference: string, at: Location, key = "$ref"): Place | null {
    const from = childOf(at, key);
    const hash = reference.indexOf("#");
    const [file, fragment] = hash === -1 ? [reference, ""] : [reference.slice(0, hash), reference.slice(hash + 1)];
    const root = this.#rootOf(file, at, { reference, from });
    return root === null ? null : this.#walk(fragment, root, from);
  }

  /** Follows a chain of references to the first thing that is none; null if it is broken or runs in a circle. */
  follow(value: Json, at: Location): Place | null {
    return this.followWhile(this.placeOf(value, at), isReference);
  }

  /** Follows a chain of references as far as its links are plain enough. */
  followWhile(start: Place, isLink: IsLink): Place | null {
    const ends = this.#ends.get(isLink) ?? new Map<Location, Place | null>();
    this.#ends.set(isLink, ends);
    const links = new Set<Location>();
    let place: Place | null = start;
    while (place !== null && isLink(place.value) && !ends.has(place.at)) place = this.#step(place, links);
    const known = place === null ? undefined : ends.get(place.at);
    const end = known === undefined ? place : known;
    for (const link of links) ends.set(link, end);
    return end;
  }

  #step({ value, at }: Place, links: Set<Location>): Place | null {
    const reference = member(value, "$ref");
    if (!links.has(at)) {
      links.add(at);
      return typeof reference === "string" ? this.target(reference, at) : null;
    }
    this.#report(
      "circular-reference",
      childOf(at, "$ref"),
      "This reference leads back to itself.",
      "Refer to what is meant, not to another reference.",
    );
    return null;
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

  /** Where the fragment of a reference starts: a file, or a schema that has an identifier. */
  #rootOf(name: string, at: Location, { reference, from }: Stated): Place | null {
    const named = name === "" ? this.identifiers.resourceOf(at) : this.identifiers.find(name, at);
    if (named !== null) return named;
    const file = name === "" ? fileOf(from) : findSource({ reference, from }, this.#search);
    const source = file === null ? null : this.#sources.get(file);
    return file === null || source === null ? null : { value: source.root, at: locationOf(file, "") };
  }

  #walk(fragment: string, root: Place, from: Location): Place | null {
    if (fragment !== "" && !fragment.startsWith("/")) return this.#findAnchor(fragment, root, from);
    let place = root;
    for (const key of keysOf(decodePointer(fragment))) {
      const next = stepInto(place.value, key);
      if (next === undefined) {
        const known = isObject(place.value) ? Object.keys(place.value) : [];
        this.#report(
          "broken-reference",
          from,
          `The reference leads nowhere: there is no ${quote(key)} at ${quote(place.at)}.`,
          elsewhere(fragment, root) ?? didYouMean(key, known, "Define it, or correct the reference."),
        );
        return null;
      }
      place = { value: next, at: childOf(place.at, key) };
    }
    return place;
  }

  #findAnchor(name: string, root: Place, from: Location): Place | null {
    const [anchor, second] = this.identifiers.anchored(name, root.at);
    if (anchor === undefined) {
      const known = this.identifiers.anchorsOf(fileOf(root.at));
      const help =
        "Give the schema that is meant an $anchor, or refer to it by a JSON Pointer, such as #/components/schemas/Name.";
      const message = `The reference leads nowhere: there is no anchor ${quote(name)}.`;
      this.#report("broken-reference", from, message, didYouMean(name, new Set(known), help));
      return null;
    }
    if (second === undefined) return anchor.place;
    this.#reporter.report({
      code: "ambiguous-anchor",
      severity: "error",
      at: from,
      related: second.place.at,
      message: `Several schemas have the anchor ${quote(name)}.`,
      help: "Give each an anchor of its own, or an $id to the schemas that they belong to.",
    });
    return null;
  }

  /** Says what is wrong with a reference. */
  report(report: Report): void {
    this.#reporter.report(report);
  }

  #report(code: DiagnosticCode, at: Location, message: string, help: string): void {
    this.#reporter.report({ code, severity: "error", at, message, help });
  }
}

/** Where Swagger 2.0 keeps what OpenAPI 3 keeps in components, and the other way round. */
const homes = [
  ["/definitions/", "/components/schemas/"],
  ["/parameters/", "/components/parameters/"],
  ["/responses/", "/components/responses/"],
] as const;

/** A hint at a part of that name where the other version of the specification keeps such parts; null if there is none. */
function elsewhere(fragment: string, { value }: Place): string | null {
  for (const [old, modern] of homes) {
    for (const [from, to] of [
      [old, modern],
      [modern, old],
    ] as const) {
      const pointer = fragment.startsWith(from) ? to + fragment.slice(from.length) : null;
      const found = keysOf(pointer ?? "").reduce<Json | undefined>((part, key) => stepInto(part ?? null, key), value);
      if (pointer !== null && found !== undefined) return `Did you mean ${quote(`#${pointer}`)}?`;
    }
  }
  return null;
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
