import { someSchema } from "../../generator/dist/analyze/schemas/some-schema.js";
import { buildEditions } from "../../generator/dist/edition/build-editions.js";
import type { Model } from "../../generator/dist/model/model.js";
import type { Schema, UnknownReason } from "../../generator/dist/model/schema.js";

export interface ListedUnknown {
  readonly reason: UnknownReason;
  readonly at: string;
}

/** Returns the schemas of the types and operations that a package declares. */
export function schemasIn(models: readonly Model[]): readonly Schema[] {
  return buildEditions(models).flatMap(({ files }) =>
    files.flatMap(({ operations, types }): readonly Schema[] => [
      ...types.map(({ schema }) => schema),
      ...operations.flatMap((operation) => [
        ...operation.parameters.map(({ schema }) => schema),
        ...operation.declarations.map(({ schema }) => schema),
        ...operation.outcomes.flatMap(({ payload }) => (payload.kind === "json" ? [payload.schema] : [])),
        ...(operation.pagination === null ? [] : [operation.pagination.item]),
      ]),
    ]),
  );
}

/** Returns every location where a package has the type `unknown`, with the reason. */
export function listUnknowns(models: readonly Model[]): readonly ListedUnknown[] {
  const unknowns: ListedUnknown[] = [];
  for (const schema of schemasIn(models)) {
    someSchema(schema, (each) => {
      if (each.kind === "unknown") unknowns.push({ reason: each.reason, at: each.at });
      return false;
    });
  }
  return unknowns;
}
