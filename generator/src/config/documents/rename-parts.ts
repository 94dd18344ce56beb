import type { Reporter } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import type { ApiDocument, DocumentOperation } from "../../resolve/document.js";
import { documentsOf, mapDocuments, type Documents } from "../../version/versioned-api.js";
import type { Rename, Renames } from "../config.js";
import { namesOfOperation } from "./names-of-operation.js";

export interface RenamePartsOptions {
  readonly renames: Renames;
  /** The documents before filtering, in which names are looked up. */
  readonly original: Documents;
  readonly reporter: Reporter;
}

/** Renames operations, tags and schemas as configured. Unknown names, and new names that are already used, are reported. */
export function renameParts(documents: Documents, { renames, original, reporter }: RenamePartsOptions): Documents {
  const { operations, tags, schemas } = renames;
  if (operations.length + tags.length + schemas.length === 0) return documents;
  const all = documentsOf(original);
  const allOperations = all.flatMap((document) => document.operations);
  check("operation", operations, { existing: new Set(allOperations.flatMap(namesOfOperation)), reporter });
  check("tag", tags, { existing: new Set(allOperations.flatMap((each) => each.tags)), reporter, canMerge: true });
  const keys = all.flatMap((document) => [...document.schemas.values()].map(({ key }) => key));
  check("schema", schemas, { existing: new Set(keys), reporter });
  return mapDocuments(documents, (document) => renameIn(document, renames));
}

function renameIn(document: ApiDocument, { operations, tags, schemas }: Renames): ApiDocument {
  const tagOf = (tag: string): string => tags.find(({ name }) => name === tag)?.to ?? tag;
  const operationOf = (operation: DocumentOperation): DocumentOperation => {
    const names = namesOfOperation(operation);
    const to = operations.find(({ name }) => names.includes(name))?.to;
    return { ...operation, operationId: to ?? operation.operationId, tags: operation.tags.map(tagOf) };
  };
  return {
    ...document,
    tags: document.tags.map((tag) => ({ ...tag, name: tagOf(tag.name) })),
    operations: document.operations.map(operationOf),
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
  readonly reporter: Reporter;
  /** Whether a new name may be one that exists: two tags can be merged. */
  readonly canMerge?: boolean;
}

function check(
  kind: "operation" | "tag" | "schema",
  renames: readonly Rename[],
  { existing, reporter, canMerge }: Check,
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
    const isUsed = other !== undefined || (existing.has(to) && !renames.some((each) => each.name === to));
    if (isUsed && canMerge !== true) {
      reporter.report({
        code: "name-taken",
        severity: "error",
        at,
        ...(other === undefined ? {} : { related: other.at }),
        message: `Another ${kind} is already named ${JSON.stringify(to)}.`,
        help: "Choose a unique name.",
      });
    }
    byTarget.set(to, rename);
  }
}
