import type { Reporter } from "../../diagnostics/reporter.js";
import { canBeginIdentifier } from "../../model/identifier.js";
import type { ApiDocument, DocumentOperation } from "../../resolve/document.js";
import { pathWithoutNames, pathWithoutVersion, type VersioningScheme } from "../../version/versioning-scheme.js";
import type { Version } from "../../version/version.js";
import { assignNames, locationIn, type Candidate } from "./assign-names.js";
import { functionName } from "./function-name.js";
import { moduleNames, reservedWords } from "./reserved-names.js";
import { shortHash } from "./short-hash.js";
import { withoutVersion } from "./without-version.js";
import { camelCase } from "./words.js";

export interface OperationNamesOptions {
  readonly marking: VersioningScheme;
  readonly versions: readonly Version[];
  readonly reporter: Pick<Reporter, "report">;
}

/**
 * The function name of each operation: its name in the configuration, or else its operationId without an API version,
 * or else its method and path.
 */
export class OperationNames {
  readonly #names: ReadonlyMap<string, string>;
  readonly #options: OperationNamesOptions;
  /** A cache of operationIds without their API version, because the documents of different versions repeat most ids. */
  readonly #shortIds = new Map<string, string>();

  constructor(documents: readonly ApiDocument[], options: OperationNamesOptions) {
    this.#options = options;
    const candidates = documents.flatMap((document) =>
      document.operations.map((operation): Candidate => {
        const { at, operationId, givenName } = operation;
        return {
          key: this.#keyOf(operation),
          at,
          location: locationIn(document.at, at),
          original: givenName ?? operationId ?? "",
          name: this.#plainName(operation),
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

  /** Returns a key that is the same for all revisions of an operation that have the same name. */
  #keyOf(operation: DocumentOperation): string {
    const { marking } = this.#options;
    const path = marking.kind === "path" ? pathWithoutVersion(operation.path, marking.form) : operation.path;
    return `${operation.method} ${pathWithoutNames(path)} ${this.#plainName(operation)}`;
  }

  #withoutVersion(operationId: string): string {
    const short = this.#shortIds.get(operationId) ?? withoutVersion(operationId, this.#options.versions);
    this.#shortIds.set(operationId, short);
    return short;
  }

  /** The operation's name, before collisions are resolved. */
  #plainName({ givenName, operationId, method, path }: DocumentOperation): string {
    const name =
      givenName !== null
        ? functionName(givenName)
        : operationId === null
          ? camelCase(`${method.toLowerCase()} ${describePath(path, this.#options.marking)}`)
          : functionName(this.#withoutVersion(operationId));
    if (name === "") return `operation_${shortHash(`${method} ${path}`)}`;
    return canBeginIdentifier(name) ? name : `operation${name}`;
  }
}

/** Returns a path such as `/orgs/{orgId}/apiKeys` as words: `orgs by orgId apiKeys`. */
function describePath(path: string, marking: VersioningScheme): string {
  return pathWithoutVersion(path, marking.kind === "path" ? marking.form : "date")
    .replaceAll("{version}", "")
    .replace(/\{([^{}]+)\}/g, " by $1 ");
}
