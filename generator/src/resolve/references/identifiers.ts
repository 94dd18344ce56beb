import { resolveFile } from "../../load/resolve-target.js";
import type { Source } from "../../load/source.js";
import { fileOf, locationOf, pointerOf, type Location } from "../../model/location.js";
import { scanIdentifiers, type Anchor } from "./scan-identifiers.js";
import type { Place } from "./references.js";

/** A schema or a document that gave itself an identifier: references in it start there. */
interface Resource {
  readonly identifier: string;
  readonly place: Place;
}

interface FileIdentifiers {
  /** The innermost last. */
  readonly resources: readonly Resource[];
  readonly anchors: readonly Anchor[];
}

/**
 * What the files of a document call themselves and their parts, by `$self`, `$id`, `$anchor` and `$dynamicAnchor`. A file without any of
 * these costs nothing.
 */
export class Identifiers {
  readonly #files = new Map<string, FileIdentifiers>();
  readonly #byIdentifier = new Map<string, Place>();
  /** Whether anything refers to what only the way through the schemas decides. */
  readonly isDynamic: boolean;

  constructor(sources: readonly Source[]) {
    let isDynamic = false;
    for (const source of sources) {
      if (!/\$(id|self|anchor|dynamicAnchor)\b/.test(source.text)) continue;
      isDynamic ||= source.text.includes("$dynamicRef");
      this.#add(source);
    }
    this.isDynamic = isDynamic;
  }

  /** What gave itself an identifier; null if nothing did. */
  find(reference: string, from: Location): Place | null {
    const identifier = resolveIdentifier(reference, this.#baseOf(from));
    return this.#byIdentifier.get(identifier) ?? this.#byIdentifier.get(reference) ?? null;
  }

  /** The schema with an identifier that a place lies in; null if that is the whole file. */
  resourceOf(at: Location): Place | null {
    return this.#resourceOf(at)?.place ?? null;
  }

  /** The places of an anchor in the file or the schema with an identifier that `resource` is. */
  anchored(name: string, resource: Location): readonly Anchor[] {
    const anchors = this.#files.get(fileOf(resource))?.anchors ?? [];
    const owner = this.#resourceOf(resource)?.place.at ?? locationOf(fileOf(resource), "");
    return anchors.filter(
      (anchor) =>
        anchor.name === name &&
        (this.#resourceOf(anchor.place.at)?.place.at ?? locationOf(fileOf(resource), "")) === owner,
    );
  }

  hasAnchor(name: string): boolean {
    return [...this.#files.values()].some(({ anchors }) => anchors.some((anchor) => anchor.name === name));
  }

  /** The names of all anchors of a file. */
  anchorsOf(file: string): readonly string[] {
    return (this.#files.get(file)?.anchors ?? []).map(({ name }) => name);
  }

  #add(source: Source): void {
    const { identifiers, anchors } = scanIdentifiers(source);
    const resources: Resource[] = [];
    this.#files.set(source.path, { resources, anchors });
    for (const { identifier, place } of identifiers) {
      const resource = { identifier: resolveIdentifier(identifier, this.#baseOf(place.at)), place };
      resources.push(resource);
      if (!this.#byIdentifier.has(resource.identifier)) this.#byIdentifier.set(resource.identifier, place);
    }
  }

  #baseOf(at: Location): string {
    return this.#resourceOf(at)?.identifier ?? fileOf(at);
  }

  #resourceOf(at: Location): Resource | null {
    const pointer = pointerOf(at);
    const around = (this.#files.get(fileOf(at))?.resources ?? []).filter(({ place }) => {
      const own = pointerOf(place.at);
      return pointer === own || pointer.startsWith(`${own}/`);
    });
    return around.at(-1) ?? null;
  }
}

/** An absolute identifier, or the path of a file that would be called so. */
function resolveIdentifier(reference: string, base: string): string {
  const isAbsolute = (text: string): boolean => /^[A-Za-z][A-Za-z0-9+.-]+:/.test(text);
  if (isAbsolute(reference)) return reference.replace(/#$/, "");
  if (!isAbsolute(base)) return resolveFile(base, reference) ?? reference;
  return URL.canParse(reference, base) ? new URL(reference, base).href.replace(/#$/, "") : reference;
}
