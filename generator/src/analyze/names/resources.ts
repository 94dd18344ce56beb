import type { Reporter } from "../../diagnostics/reporter.js";
import type { Resource } from "../../model/model.js";
import { childOf, type Location } from "../../model/location.js";
import type { DocumentOperation, Tag } from "../../resolve/document.js";
import { versionInSegment } from "../../version/versioning-scheme.js";
import { assignNames, type Candidate } from "./assign-names.js";
import { moduleNames, reservedFiles, reservedWords } from "./reserved-names.js";
import { shortHash } from "./short-hash.js";
import { camelCase, kebabCase } from "./words.js";

/** The resources of an API: one for each tag, or for the first segment of paths without tags. */
export class Resources {
  readonly #names: ReadonlyMap<string, string>;
  readonly #files: ReadonlyMap<string, string>;

  constructor(operations: readonly DocumentOperation[], reporter: Reporter) {
    const titles = new Map<string, Location>();
    for (const operation of operations) {
      const title = resourceTitle(operation);
      if (!titles.has(title))
        titles.set(title, operation.tags.length > 0 ? childOf(operation.at, "tags", 0) : operation.at);
    }
    const candidates = (name: (title: string) => string): readonly Candidate[] =>
      [...titles].map(([title, at]) => ({ key: title, at, place: title, original: title, name: name(title) }));
    this.#names = assignNames(candidates(propertyName), {
      reporter,
      what: "resources",
      taken: new Set([...reservedWords, ...moduleNames]),
      ending: "Resource",
    });
    // File names collide where the names do, which has been reported already.
    const silent = { report: () => undefined };
    this.#files = assignNames(candidates(fileName), {
      reporter: silent,
      what: "files",
      taken: reservedFiles,
      ending: "-resource",
      fold: (file) => file.toLowerCase(),
    });
  }

  resourceOf(operation: DocumentOperation, tags: readonly Tag[]): Resource {
    const title = resourceTitle(operation);
    const name = this.#names.get(title);
    const file = this.#files.get(title);
    if (name === undefined || file === undefined) throw new Error(`There is no resource for ${operation.at}.`);
    return {
      name,
      file: file.replaceAll("_", "-"),
      title,
      description: tags.find((tag) => tag.name === title)?.description ?? null,
    };
  }
}

function resourceTitle({ tags, path }: DocumentOperation): string {
  const [tag] = tags;
  if (tag !== undefined) return tag;
  const words = path
    .split("/")
    .filter((segment) => segment !== "" && !segment.includes("{") && !/^(api|rest|v\d[\d.]*)$/i.test(segment));
  return words.find((segment) => versionInSegment(segment) === null) ?? "default";
}

function propertyName(title: string): string {
  const name = camelCase(title);
  if (name === "") return `resource_${shortHash(title)}`;
  return /^\d/.test(name) ? `resource${name}` : name;
}

function fileName(title: string): string {
  const name = kebabCase(title).slice(0, 80);
  return name === "" ? `resource-${shortHash(title)}` : name;
}
