import { canBeginIdentifier } from "../../model/identifier.js";
import { isAscii } from "../../model/is-ascii.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import type { Resource } from "../../model/model.js";
import { childOf, type Location } from "../../model/location.js";
import type { ApiDocument, DocumentOperation, Tag } from "../../resolve/document.js";
import { versionInSegment } from "../../version/versioning-scheme.js";
import { assignNames, type Candidate } from "./assign-names.js";
import { moduleNames, reservedFiles, reservedWords } from "./reserved-names.js";
import { shortHash } from "./short-hash.js";
import { camelCase, kebabCase } from "./words.js";

type Named = Pick<ApiDocument, "operations" | "tags">;

/** The resources of an API: one for each tag, ignoring case, and one for each first path segment of operations without tags. */
export class Resources {
  /** The title of each resource, keyed by its lowercase form. */
  readonly #titles: ReadonlyMap<string, string>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #files: ReadonlyMap<string, string>;
  /** The resources found so far, keyed by the document's list of tags, then by the key of the resource's title. */
  readonly #found = new WeakMap<readonly Tag[], Map<string, Resource>>();

  constructor(documents: readonly Named[], reporter: Pick<Reporter, "report">) {
    const titles = findTitles(documents);
    this.#titles = new Map([...titles].map(([key, { title }]) => [key, title]));
    const candidates = (name: (title: string) => string): readonly Candidate[] =>
      [...titles.values()].map(({ title, at }) => ({
        key: title,
        at,
        location: title,
        original: title,
        name: name(title),
      }));
    this.#names = assignNames(candidates(propertyName), {
      reporter,
      what: "resources",
      taken: new Set([...reservedWords, ...moduleNames]),
      ending: "Resource",
    });
    // File names collide only if the resource names or their transliterations collide. Each of these cases is reported
    // separately.
    const silent = { report: () => undefined };
    this.#files = assignNames(candidates(fileName), {
      reporter: silent,
      what: "files",
      taken: reservedFiles,
      ending: "-resource",
      fold: (file) => file.toLowerCase(),
    });
    for (const { title, at } of titles.values()) this.#reportFile(title, at, reporter);
  }

  resourceOf(operation: DocumentOperation, tags: readonly Tag[]): Resource {
    const key = titleKey(resourceTitle(operation));
    const found = this.#found.get(tags) ?? new Map<string, Resource>();
    this.#found.set(tags, found);
    const resource = found.get(key) ?? this.#describe(operation, { key, tags });
    found.set(key, resource);
    return resource;
  }

  #describe(operation: DocumentOperation, { key, tags }: { key: string; tags: readonly Tag[] }): Resource {
    const title = this.#titles.get(key) ?? "";
    const name = this.#names.get(title);
    if (name === undefined) throw new Error(`There is no resource for ${operation.at}.`);
    const matching = tags.filter((tag) => titleKey(tag.name) === key);
    return {
      name,
      file: this.#fileOf(title),
      title,
      description: matching.find(({ description }) => description !== null)?.description ?? null,
    };
  }

  #fileOf(title: string): string {
    return (this.#files.get(title) ?? "").replaceAll("_", "-");
  }

  /**
   * Warns if the file name is a transliteration. Property names can have letters of any script, but paths in `exports`
   * and in URLs are safe only in ASCII.
   */
  #reportFile(title: string, at: Location, reporter: Pick<Reporter, "report">): void {
    if (isAscii(title)) return;
    reporter.report({
      code: "transliterated-file",
      severity: "warning",
      at,
      message: `The file of the resource ${JSON.stringify(title)} is named ${this.#fileOf(title)}.js, because file names must be ASCII.`,
      help: "To choose another name, add the tag under rename.tags in almanac.yaml.",
    });
  }
}

/** Returns the same key for tags that differ only in case, because they become one resource. */
export function titleKey(title: string): string {
  return (isAscii(title) ? title : title.normalize("NFC")).toLowerCase();
}

interface Title {
  readonly title: string;
  readonly at: Location;
}

/**
 * Returns the titles of all resources. If spellings differ in case, uses the spelling from a list of tags, or else the
 * first one in sort order.
 */
function findTitles(documents: readonly Named[]): ReadonlyMap<string, Title> {
  const titles = new Map<string, Title>();
  for (const operation of documents.flatMap(({ operations }) => operations)) {
    const title = resourceTitle(operation);
    const known = titles.get(titleKey(title));
    const at = known?.at ?? (operation.tags.length > 0 ? childOf(operation.at, "tags", 0) : operation.at);
    titles.set(titleKey(title), { title: known === undefined || title < known.title ? title : known.title, at });
  }
  const declared = documents.flatMap(({ tags }) => tags.map(({ name }) => name)).sort();
  for (const name of declared.reverse()) {
    const known = titles.get(titleKey(name));
    if (known !== undefined) titles.set(titleKey(name), { ...known, title: name });
  }
  return titles;
}

function resourceTitle({ tags, path }: DocumentOperation): string {
  const [tag] = tags;
  if (tag !== undefined) return tag;
  const words = path
    .split("/")
    .filter((segment) => segment !== "" && !segment.includes("{") && !/^(api|rest|v\d[\d.]*)$/i.test(segment));
  return words.find((segment) => versionInSegment(segment, "date") === null) ?? "default";
}

function propertyName(title: string): string {
  const name = camelCase(title);
  if (name === "") return `resource_${shortHash(title)}`;
  return canBeginIdentifier(name) ? name : `resource${name}`;
}

function fileName(title: string): string {
  const name = kebabCase(title).slice(0, 80);
  return name === "" ? `resource-${shortHash(title)}` : name;
}
