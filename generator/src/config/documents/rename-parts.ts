import type { Reporter } from "../diagnostics/reporter.js";
import { didYouMean } from "../diagnostics/suggest.js";
import type { ApiDocument, DocumentOperation } from "../resolve/document.js";
import { documentsOf, mapDocuments, type Documents } from "../version/versioned-api.js";
import type { Rename, Renames } from "./config.js";
import { namesOfOperation } from "./filter-documents.js";

export interface RenamePartsOptions {
  readonly renames: Renames;
  /** The documents before anything was filtered out: what a name may mean. */
  readonly original: Documents;
  readonly reporter: Reporter;
}

/** The documents as if they had the names that the configuration gives. A name that is none, or is taken, is reported. */
export function renameParts(documents: Documents, { renames, original, reporter }: RenamePartsOptions): Documents {
  const { operations, tags, schemas } = renames;
  if (operations.length + tags.length + schemas.length === 0) return documents;
  const all = documentsOf(original);
  const inUse = all.flatMap((document) => document.operations);
  check("operation", operations, { known: new Set(inUse.flatMap(namesOfOperation)), reporter });
  check("tag", tags, { known: new Set(inUse.flatMap((operation) => operation.tags)), reporter, mayJoin: true });
  const keys = all.flatMap((document) => [...document.schemas.values()].map(({ key }) => key));
  check("schema", schemas, { known: new Set(keys), reporter });
  return mapDocuments(documents, (document) => renamed(document, renames));
}

function renamed(document: ApiDocument, { operations, tags, schemas }: Renames): ApiDocument {
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
  readonly known: ReadonlySet<string>;
  readonly reporter: Reporter;
  /** Whether two may be made one. */
  readonly mayJoin?: boolean;
}

function check(
  what: "operation" | "tag" | "schema",
  renames: readonly Rename[],
  { known, reporter, mayJoin }: Check,
): void {
  const given = new Map<string, Rename>();
  for (const rename of renames) {
    const { name, to, at } = rename;
    if (!known.has(name)) {
      reporter.report({
        code: "stale-rename",
        severity: "warning",
        at,
        onKey: true,
        message: `There is no ${what} ${JSON.stringify(name)} to be renamed.`,
        help: didYouMean(name, known, "Remove the line, or correct the name."),
      });
    }
    const other = given.get(to);
    const isTaken = other !== undefined || (known.has(to) && !renames.some((each) => each.name === to));
    if (isTaken && mayJoin !== true) {
      reporter.report({
        code: "name-taken",
        severity: "error",
        at,
        ...(other === undefined ? {} : { related: other.at }),
        message: `There is another ${what} ${JSON.stringify(to)}.`,
        help: "Choose a name of its own.",
      });
    }
    given.set(to, rename);
  }
}
