import type { OperationFinder } from "../../analyze/names/operation-finder.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import type { ApiDocument } from "../../resolve/document.js";
import { documentsOf, mapDocuments, type Documents } from "../../version/versioned-api.js";
import type { Rename, Renames } from "../config.js";
import { reportAmbiguous } from "./report-ambiguous.js";

export interface RenamePartsOptions {
  readonly renames: Renames;
  /** The documents before filtering. Names are looked up in these documents. */
  readonly original: Documents;
  /** `all` searches all operations of the API; `included` searches only those that the filter includes. */
  readonly finders: { readonly all: OperationFinder; readonly included: OperationFinder };
  readonly reporter: Reporter;
}

/**
 * Renames operations, tags and schemas as configured. Reports unknown names, ambiguous names, and new names that are
 * already in use.
 */
export function renameParts(
  documents: Documents,
  { renames, original, finders, reporter }: RenamePartsOptions,
): Documents {
  const { operations, tags, schemas } = renames;
  if (operations.length + tags.length + schemas.length === 0) return documents;
  const all = documentsOf(original);
  const usedTags = all.flatMap((document) => document.operations.flatMap((operation) => operation.tags));
  if (operations.length > 0) checkOperations(operations, finders, reporter);
  check("tag", tags, { existing: new Set(usedTags), reporter, canMerge: true });
  const keys = all.flatMap((document) => [...document.schemas.values()].map(({ key }) => key));
  check("schema", schemas, { existing: new Set(keys), reporter });
  return mapDocuments(documents, (document) => renameIn(document, renames, finders.included));
}

/** Renames tags. Tags determine the names of operations inside a client. */
export function renameTags(documents: Documents, { tags }: Pick<Renames, "tags">): Documents {
  return tags.length === 0 ? documents : mapDocuments(documents, (document) => renameTagsIn(document, tags));
}

function checkOperations(
  renames: readonly Rename[],
  { all, included }: RenamePartsOptions["finders"],
  reporter: Reporter,
): void {
  const clear = renames.filter(({ name, at }) => !reportAmbiguous(name, at, { finder: included, reporter }));
  const existing = new Set([...all.names, ...included.names]);
  check("operation", clear, { existing, used: all.documentNames, reporter });
}

function renameTagsIn(document: ApiDocument, renames: readonly Rename[]): ApiDocument {
  const tagOf = (tag: string): string => renames.find(({ name }) => name === tag)?.to ?? tag;
  return {
    ...document,
    tags: document.tags.map((tag) => ({ ...tag, name: tagOf(tag.name) })),
    operations: document.operations.map((operation) => ({ ...operation, tags: operation.tags.map(tagOf) })),
  };
}

function renameIn(document: ApiDocument, { operations, tags, schemas }: Renames, finder: OperationFinder): ApiDocument {
  const retagged = tags.length === 0 ? document : renameTagsIn(document, tags);
  return {
    ...retagged,
    operations: retagged.operations.map((operation) => {
      const to = operations.find(({ name }) => finder.isCalled(operation, name))?.to;
      return to === undefined ? operation : { ...operation, givenName: to };
    }),
    schemas: new Map(
      [...document.schemas].map(([id, schema]) => {
        const to = schemas.find(({ name }) => name === schema.key)?.to;
        return [id, to === undefined ? schema : { ...schema, name: to }] as const;
      }),
    ),
  };
}

interface Check {
  readonly existing: ReadonlySet<string>;
  /** The names that can't be used as new names. Default: `existing`. */
  readonly used?: ReadonlySet<string>;
  readonly reporter: Reporter;
  /** Whether a new name may already exist. This is allowed for tags, because tags can be merged. */
  readonly canMerge?: boolean;
}

function check(
  kind: "operation" | "tag" | "schema",
  renames: readonly Rename[],
  { existing, used = existing, reporter, canMerge }: Check,
): void {
  const byTarget = new Map<string, Rename>();
  for (const rename of renames) {
    const { name, to, at } = rename;
    if (!existing.has(name)) {
      reporter.report({
        code: "stale-rename",
        severity: "warning",
        at,
        onKey: true,
        message: `The API has no ${kind} ${JSON.stringify(name)} to rename.`,
        help: didYouMean(name, existing, "Correct the name or remove the line."),
      });
    }
    const other = byTarget.get(to);
    const isUsed = other !== undefined || (used.has(to) && !renames.some((each) => each.name === to));
    if (isUsed && canMerge !== true) {
      reporter.report({
        code: "name-taken",
        severity: "error",
        at,
        ...(other === undefined ? {} : { related: other.at }),
        message: `Another ${kind} is already named ${JSON.stringify(to)}.`,
        help: `Choose a name that no other ${kind} has.`,
      });
    }
    byTarget.set(to, rename);
  }
}
