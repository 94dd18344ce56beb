import type { Model, Operation } from "../../model/model.js";
import type { Occurrence } from "../../diff/findings/finding.js";
import type { Schema } from "../../model/schema.js";

/** A place where a body refers to a different type than before. */
export interface ExchangedType {
  /** The names of the types before and after. */
  readonly names: readonly [before: string, after: string];
  /** The property that contains the types; null for a whole body. */
  readonly property: string | null;
  /** The schemas of the property or body before and after. */
  readonly schemas: readonly [before: Schema, after: Schema];
}

interface Place {
  readonly model: Model;
  readonly schema: Schema;
}

/**
 * Finds the innermost place on the path to a change where a body refers to a different named type than before. Null if
 * there is none, for example because the type itself changed.
 */
export function findExchangedType(
  { operation, status, parameter, property }: Occurrence,
  [before, after]: readonly [Model, Model],
): ExchangedType | null {
  if (operation === null || parameter !== null) return null;
  let [old, current] = [before, after].map((model) => bodyIn(model, operation, status));
  let container: Pick<ExchangedType, "property" | "schemas"> | null = null;
  let found: ExchangedType | null = null;
  let name: string | null = null;
  for (const segment of [null, ...property.split("/").filter((each) => each !== "")]) {
    if (segment !== null) {
      [old, current] = [old, current].map((place) => stepInto(place, segment));
      if (segment !== "items") name = segment;
    }
    if (old === undefined || current === undefined) return found;
    if (segment !== "items" || container === null)
      container = { property: name, schemas: [old.schema, current.schema] };
    const [from, to] = [old.schema, current.schema];
    if (from.kind === "reference" && to.kind === "reference" && from.name !== to.name)
      found = { names: [from.name, to.name], ...container };
  }
  return found;
}

function bodyIn(
  model: Model,
  { method, path }: Pick<Operation, "method" | "path">,
  status: string | null,
): Place | undefined {
  const operation = model.operations.find((each) => each.path === path && each.method === method);
  if (operation === undefined) return undefined;
  if (status === null) return operation.body === null ? undefined : { model, schema: operation.body.schema };
  const payload = operation.outcomes.find((each) => each.status === status)?.payload;
  return payload?.kind === "json" ? { model, schema: payload.schema } : undefined;
}

function stepInto(place: Place | undefined, segment: string): Place | undefined {
  if (place === undefined) return undefined;
  const { model, schema } = place;
  const resolved = schema.kind === "reference" ? model.types.find(({ name }) => name === schema.name)?.schema : schema;
  if (resolved?.kind === "array") return segment === "items" ? { model, schema: resolved.items } : undefined;
  if (resolved?.kind !== "object") return undefined;
  const property = resolved.properties.find(({ name }) => name === segment);
  return property === undefined ? undefined : { model, schema: property.schema };
}
