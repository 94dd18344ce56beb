import type { EntityPlaces, OperationTable } from "@almanac/mock/codegen/v1";
import type { OperationHint } from "./operation-hint.js";

type Paths = readonly (readonly string[])[];

/** Adds the places of request properties in the entity that a hint specifies. They replace the inferred places. */
export function withProperties(
  { names = {}, references = {}, moves = {}, query = {}, ...rest }: EntityPlaces,
  { properties }: OperationHint,
  { revisions }: OperationTable,
): EntityPlaces {
  const inQuery = new Set(
    revisions.flatMap(({ parameters }) => parameters.flatMap((each) => (each.in === "query" ? [each.name] : []))),
  );
  const without = <T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] =>
    Object.entries(record).filter(([name]) => !properties.has(name));
  const hinted = (isQuery: boolean): readonly (readonly [string, Paths])[] =>
    [...properties].filter(([name]) => inQuery.has(name) === isQuery);
  return {
    ...rest,
    ...field("names", without(names)),
    ...field("references", without(references)),
    ...field("moves", [...without(moves), ...hinted(false)]),
    ...field("query", [...without(query), ...hinted(true)]),
  };
}

function field(name: string, entries: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> {
  return entries.length === 0 ? {} : { [name]: Object.fromEntries(entries) };
}
