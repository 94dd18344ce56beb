import type { Reporter } from "../../diagnostics/reporter.js";
import type { ApiDocument, DocumentOperation } from "../../resolve/document.js";
import { pathWithoutNames, pathWithoutVersion, type VersioningScheme } from "../../version/versioning-scheme.js";
import type { Version } from "../../version/version.js";
import { assignNames, placeIn, type Candidate } from "./assign-names.js";
import { moduleNames, reservedWords } from "./reserved-names.js";
import { shortHash } from "./short-hash.js";
import { camelCase } from "./words.js";

export interface OperationNamesOptions {
  readonly marking: VersioningScheme;
  readonly versions: readonly Version[];
  readonly reporter: Reporter;
}

/** The function names of operations: the id, without a version that it repeats, or the method and path. */
export class OperationNames {
  readonly #names: ReadonlyMap<string, string>;
  readonly #options: OperationNamesOptions;

  constructor(documents: readonly ApiDocument[], options: OperationNamesOptions) {
    this.#options = options;
    const candidates = documents.flatMap((document) =>
      document.operations.map((operation): Candidate => {
        const { at, operationId } = operation;
        return {
          key: this.#keyOf(operation),
          at,
          place: placeIn(document.at, at),
          original: operationId ?? "",
          name: this.#ownName(operation),
        };
      }),
    );
    this.#names = assignNames(candidates, {
      reporter: options.reporter,
      what: "functions",
      taken: new Set([...reservedWords, ...moduleNames]),
      ending: "Operation",
    });
  }

  get all(): ReadonlySet<string> {
    return new Set(this.#names.values());
  }

  nameOf(operation: DocumentOperation): string {
    const name = this.#names.get(this.#keyOf(operation));
    if (name === undefined) throw new Error(`There is no name for ${operation.at}.`);
    return name;
  }

  /** All revisions of an operation share a key, as long as they have the same name. */
  #keyOf(operation: DocumentOperation): string {
    const path = this.#options.marking.kind === "path" ? pathWithoutVersion(operation.path) : operation.path;
    return `${operation.method} ${pathWithoutNames(path)} ${this.#ownName(operation)}`;
  }

  #ownName({ operationId, method, path }: DocumentOperation): string {
    const text =
      operationId === null
        ? `${method.toLowerCase()} ${describePath(path)}`
        : withoutVersion(operationId, this.#options.versions);
    const name = /^[a-z][A-Za-z0-9]*$/.test(text) ? text : camelCase(text);
    if (name === "") return `operation_${shortHash(`${method} ${path}`)}`;
    return /^\d/.test(name) ? `operation${name}` : name;
  }
}

/** Returns a path such as `/orgs/{orgId}/apiKeys` as words: `orgs by orgId apiKeys`. */
function describePath(path: string): string {
  return pathWithoutVersion(path)
    .replaceAll("{version}", "")
    .replace(/\{([^{}]+)\}/g, " by $1 ");
}

function withoutVersion(id: string, versions: readonly Version[]): string {
  for (const version of versions) {
    if (!/\d/.test(version)) continue;
    const spelled = version
      .split(/[.-]/)
      .map((part) => part.replace(/\W/g, ""))
      .join("[._-]?");
    const shorter = id.replace(new RegExp(`[._-]?[vV]?${spelled}$|^[vV]?${spelled}[._-]?`), "");
    if (shorter !== id && shorter !== "") return shorter;
  }
  return id;
}
