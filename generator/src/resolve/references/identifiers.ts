import { resolveFile } from "../../load/resolve-target.js";
import type { Source } from "../../load/source.js";
import { fileOf, locationOf, pointerOf, type Location } from "../../model/location.js";
import { scanIdentifiers, type Anchor } from "./scan-identifiers.js";
import type { LocatedValue } from "./located-value.js";

/** A schema or document with an identifier. References in it are resolved against that identifier. */
interface Resource {
  readonly identifier: string;
  readonly located: LocatedValue;
}

interface FileIdentifiers {
  /** Outer schemas come before inner ones. */
  readonly resources: readonly Resource[];
  readonly anchors: readonly Anchor[];
}

/** The identifiers and anchors in the files of a document: `$self`, `$id`, `$anchor` and `$dynamicAnchor`. */
export class Identifiers {
  readonly #files = new Map<string, FileIdentifiers>();
  readonly #byIdentifier = new Map<string, LocatedValue>();
  /** Whether a file with anchors or identifiers contains `$dynamicRef`. */
  readonly hasDynamicReferences: boolean;

  constructor(sources: readonly Source[]) {
    let isDynamic = false;
    for (const source of sources) {
      if (!/\$(id|self|anchor|dynamicAnchor)\b/.test(source.text)) continue;
      isDynamic ||= source.text.includes("$dynamicRef");
      this.#add(source);
    }
    this.hasDynamicReferences = isDynamic;
  }

  /** Whether no file has identifiers or anchors. */
  get isEmpty(): boolean {
    return this.#files.size === 0;
  }

  /** Returns the schema or document whose identifier is `reference`, or null if there is none. */
  find(reference: string, from: Location): LocatedValue | null {
    const identifier = resolveIdentifier(reference, this.#baseOf(from));
    return this.#byIdentifier.get(identifier) ?? this.#byIdentifier.get(reference) ?? null;
  }

  /** Returns the innermost schema or document that contains a location and has an identifier; null if there is none. */
  resourceOf(at: Location): LocatedValue | null {
    return this.#resourceOf(at)?.located ?? null;
  }

  /**
   * Returns the anchors named `name` in the resource that contains the location `resource`: the innermost schema or
   * document with an identifier or, if there is none, the file. Excludes anchors in nested schemas with their own
   * identifiers.
   */
  anchorsNamed(name: string, resource: Location): readonly Anchor[] {
    const anchors = this.#files.get(fileOf(resource))?.anchors ?? [];
    const owner = this.#resourceOf(resource)?.located.at ?? locationOf(fileOf(resource), "");
    return anchors.filter(
      (anchor) =>
        anchor.name === name &&
        (this.#resourceOf(anchor.located.at)?.located.at ?? locationOf(fileOf(resource), "")) === owner,
    );
  }

  hasAnchor(name: string): boolean {
    return [...this.#files.values()].some(({ anchors }) => anchors.some((anchor) => anchor.name === name));
  }

  anchorNamesIn(file: string): readonly string[] {
    return (this.#files.get(file)?.anchors ?? []).map(({ name }) => name);
  }

  #add(source: Source): void {
    const { identifiers, anchors } = scanIdentifiers(source);
    const resources: Resource[] = [];
    this.#files.set(source.path, { resources, anchors });
    for (const { identifier, located } of identifiers) {
      const resource = { identifier: resolveIdentifier(identifier, this.#baseOf(located.at)), located };
      resources.push(resource);
      if (!this.#byIdentifier.has(resource.identifier)) this.#byIdentifier.set(resource.identifier, located);
    }
  }

  #baseOf(at: Location): string {
    return this.#resourceOf(at)?.identifier ?? fileOf(at);
  }

  #resourceOf(at: Location): Resource | null {
    const pointer = pointerOf(at);
    const enclosing = (this.#files.get(fileOf(at))?.resources ?? []).filter(({ located }) => {
      const outer = pointerOf(located.at);
      return pointer === outer || pointer.startsWith(`${outer}/`);
    });
    return enclosing.at(-1) ?? null;
  }
}

/** Resolves an identifier against a base. The result is an absolute URI or the path of a file. */
function resolveIdentifier(reference: string, base: string): string {
  const isAbsolute = (text: string): boolean => /^[A-Za-z][A-Za-z0-9+.-]+:/.test(text);
  if (isAbsolute(reference)) return reference.replace(/#$/, "");
  if (!isAbsolute(base)) return resolveFile(base, reference) ?? reference;
  return URL.canParse(reference, base) ? new URL(reference, base).href.replace(/#$/, "") : reference;
}
