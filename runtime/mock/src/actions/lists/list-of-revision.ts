import { flatten, type Schemas } from "../../data/schema/flatten.js";
import type { ListTable, MockSchema, PageTable, RevisionTable } from "../../tables/tables.js";
import { schemaAt } from "../envelopes/schema-at.js";

interface Place {
  readonly revision: RevisionTable;
  /** The schema of the response in this revision; null if it has none. */
  readonly schema: MockSchema | null;
  readonly schemas: Schemas;
}

/** The formats by revision, schema and list. The media types of a revision can have different schemas. */
const adapted = new WeakMap<RevisionTable, Map<MockSchema, Map<ListTable, ListTable>>>();

/**
 * Adapts the format of a list, which is that of the newest revision, to a response that has the items at another place.
 * The pagination is kept as far as the parameters of the revision express it.
 */
export function listOfRevision(list: ListTable, place: Place): ListTable {
  const { revision, schema } = place;
  if (schema === null) return list;
  const bySchema = adapted.get(revision) ?? new Map<MockSchema, Map<ListTable, ListTable>>();
  adapted.set(revision, bySchema);
  const known = bySchema.get(schema) ?? new Map<ListTable, ListTable>();
  bySchema.set(schema, known);
  const found = known.get(list) ?? adapt(list, { ...place, schema });
  known.set(list, found);
  return found;
}

function adapt(list: ListTable, { revision, schema, schemas }: Place & { readonly schema: MockSchema }): ListTable {
  const isList = (each: MockSchema): boolean => flatten(each, schemas).types?.includes("array") === true;
  const isAnything = (each: MockSchema): boolean => {
    const { types, object } = flatten(each, schemas);
    return types === null && object.properties.size === 0;
  };
  const found = schemaAt(schema, list.items, schemas);
  if (isAnything(schema) || (found !== null && (isList(found) || isAnything(found)))) return list;
  const items = isList(schema) ? [] : onlyList(schema, { schemas, isList });
  if (items === null) return list;
  const { entity, query, decimals, page } = list;
  return {
    items,
    page: page === null ? null : pageOf(page, revision),
    ...(entity !== undefined && { entity }),
    ...(query !== undefined && { query }),
    ...(decimals !== undefined && { decimals }),
  };
}

interface Search {
  readonly schemas: Schemas;
  readonly isList: (schema: MockSchema) => boolean;
}

const maxDepth = 3;
const maxProperties = 200;

/** Returns the path to the only list on the outermost level that has one; null if there is none, or several. */
function onlyList(schema: MockSchema, { schemas, isList }: Search): readonly string[] | null {
  let level: readonly (readonly [readonly string[], MockSchema])[] = [[[], schema]];
  for (let depth = 0; depth < maxDepth; depth += 1) {
    level = level
      .flatMap(([path, each]) =>
        [...flatten(each, schemas).object.properties].map(([name, inner]) => [[...path, name], inner] as const),
      )
      .slice(0, maxProperties);
    const found = level.filter(([, each]) => isList(each));
    const [[path] = []] = found;
    if (found.length > 0) return found.length === 1 ? (path ?? null) : null;
  }
  return null;
}

/** Returns the pagination without the properties of the body; null if the revision lacks its parameter. */
function pageOf(page: PageTable, { parameters }: RevisionTable): PageTable | null {
  const declares = (name: string | null): boolean =>
    parameters.some((each) => each.in === "query" && each.name === name);
  const { by, parameter, size, defaultSize, first, key, firstItem, nextHeader, isLinked } = page;
  if (parameter !== null && !declares(parameter)) return null;
  // The cursor would be in the body.
  if (by === "cursor" && nextHeader === undefined) return null;
  return {
    ...{ by, parameter, first, total: null, next: null, more: null },
    ...(declares(size) ? { size, defaultSize } : { size: null, defaultSize: null }),
    ...(key !== undefined && { key }),
    ...(firstItem !== undefined && { firstItem }),
    ...(nextHeader !== undefined && { nextHeader }),
    ...(isLinked !== undefined && { isLinked }),
  };
}
