import { list } from "../../../diagnostics/list.js";
import type { Reporter } from "../../../diagnostics/reporter.js";
import type { DocumentOperation } from "../../../resolve/document.js";
import type { Resource } from "../../../model/model.js";
import type { Location } from "../../../model/location.js";
import {
  pathWithoutNames,
  pathWithoutVersion,
  versionInPath,
  type VersioningScheme,
} from "../../../version/versioning-scheme.js";
import type { Version } from "../../../version/version.js";
import { shortenName } from "./shorten-name.js";

export interface NamedOperation {
  readonly operation: DocumentOperation;
  readonly document: Location;
  /** The name of the operation's function. */
  readonly name: string;
  readonly resource: Resource;
}

export interface MemberNamesOptions {
  readonly style: "short" | "original";
  readonly marking: VersioningScheme;
  readonly versions: readonly Version[];
  readonly reporter: Pick<Reporter, "report">;
}

/** A function of a resource, with its operation in each document and version. */
interface Entry {
  readonly name: string;
  readonly resource: Resource;
  /** Null if there is no shorter name. */
  short: string | null;
  readonly uses: Use[];
}

interface Use {
  readonly at: Location;
  readonly id: string;
  /** Method and path: the same for all revisions of an operation. */
  readonly endpoint: string;
  /**
   * The document, plus the version if it is part of the path. Operations with the same scope exist side by side, so
   * they can't be revisions of one operation.
   */
  readonly scope: string;
}

/**
 * The name of each operation inside its resource: `list` in `client.users.list`. If two operations could have the same
 * short name, both keep their full names, so that no name depends on the order of operations. A note reports this.
 */
export class MemberNames {
  readonly #members = new Map<string, string>();

  constructor(operations: readonly NamedOperation[], options: MemberNamesOptions) {
    if (options.style === "original") return;
    for (const entries of groupByResource(operations, options)) this.#assign(entries, options);
  }

  /** Returns a function's name inside its resource, such as `list` for `usersList`. */
  memberOf(name: string, resource: Resource): string {
    return this.#members.get(keyOf(name, resource)) ?? name;
  }

  #assign(entries: readonly Entry[], { reporter }: MemberNamesOptions): void {
    const claims = new Map<string, Entry[]>();
    for (const entry of entries) {
      for (const text of new Set([entry.name, entry.short ?? entry.name]))
        claims.set(text, [...(claims.get(text) ?? []), entry]);
    }
    for (const [text, claiming] of claims) {
      const shortened = claiming.filter(({ short, name }) => short === text && name !== text);
      if (shortened.length === 0) continue;
      if (areRevisions(claiming))
        for (const { name, resource } of shortened) this.#members.set(keyOf(name, resource), text);
      else reportShared(text, claiming, reporter);
    }
  }
}

function keyOf(name: string, resource: Resource): string {
  return `${resource.name} ${name}`;
}

function groupByResource(
  operations: readonly NamedOperation[],
  { marking, versions }: MemberNamesOptions,
): readonly (readonly Entry[])[] {
  const resources = new Map<string, Map<string, Entry>>();
  for (const { operation, document, name, resource } of operations) {
    const entries = resources.get(resource.name) ?? new Map<string, Entry>();
    resources.set(resource.name, entries);
    const short = shortenName(operation, { resource: resource.title, versions });
    const entry = entries.get(name) ?? { name, resource, short, uses: [] };
    entries.set(name, entry);
    // The short name can differ between the documents of different versions.
    if (entry.short !== short) entry.short = null;
    const form = marking.kind === "path" ? marking.form : null;
    entry.uses.push({
      at: operation.at,
      id: operation.operationId ?? name,
      endpoint: `${operation.method} ${pathWithoutNames(form === null ? operation.path : pathWithoutVersion(operation.path, form))}`,
      scope: `${document} ${form === null ? "" : (versionInPath(operation.path, form) ?? "")}`,
    });
  }
  return [...resources.values()].map((entries) => [...entries.values()]);
}

/** Whether the functions are revisions of one operation whose id differs between versions. */
function areRevisions(entries: readonly Entry[]): boolean {
  const uses = entries.flatMap((entry) =>
    entry.uses.map(({ endpoint, scope }) => ({ name: entry.name, endpoint, scope })),
  );
  const isOneEndpoint = new Set(uses.map(({ endpoint }) => endpoint)).size === 1;
  const names = new Map<string, string>();
  for (const { name, scope } of uses) {
    if ((names.get(scope) ?? name) !== name) return false;
    names.set(scope, name);
  }
  return entries.length === 1 || isOneEndpoint;
}

function reportShared(text: string, entries: readonly Entry[], reporter: Pick<Reporter, "report">): void {
  const uses = entries.flatMap(({ uses: [first] }) => (first === undefined ? [] : [first]));
  const [first, last] = [uses[0], uses.at(-1)];
  if (first === undefined || last === undefined) return;
  const { resource } = entries[0] ?? {};
  const names = entries.map(({ name }) => name);
  reporter.report({
    code: "shared-short-name",
    severity: "note",
    at: last.at,
    onKey: true,
    related: first.at,
    message: `${list(uses.map(({ id }) => JSON.stringify(id)))} would ${uses.length === 2 ? "both" : "all"} be named ${resource?.name ?? ""}.${text}. They keep the names ${list(names)}.`,
    help: "To give them shorter names, list them under rename.operations in almanac.yaml.",
  });
}
