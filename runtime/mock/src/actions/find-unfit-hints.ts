import { fits } from "../data/match/fits.js";
import { flatten } from "../data/schema/flatten.js";
import { sample } from "../data/sample/sample.js";
import { toText, type Json } from "../json.js";
import type { ApiTable, ComputedTable, MaskTable, MockSchema, MockTables, OperationTable } from "../tables/tables.js";
import { maskText } from "./mask-text.js";

/** What a hint puts into an answer whose schema does not admit it: a value would be made up in its place. */
export interface UnfitHint {
  readonly resource: string;
  readonly hint: "secrets" | "computed";
  /** The path of the secret, or the computed property, as the resource has it. */
  readonly path: string;
  /** The operation whose answer it is. */
  readonly operation: string;
  /** What would be there; null where nothing is to be there, and something must. */
  readonly example: string | number | null;
}

/** Each hint that does not fit, once for each operation. */
export function findUnfitHints({ apis, resources }: MockTables): readonly UnfitHint[] {
  const found = new Map<string, UnfitHint>();
  for (const api of apis) {
    for (const operation of api.operations) {
      const { action, name } = operation;
      if (!("resource" in action) || !showing.has(action.kind)) continue;
      const { secrets = {}, computed = {} } = resources[action.resource] ?? {};
      const at = { resource: action.resource, operation: name };
      for (const schema of itemSchemas(operation, api)) {
        const place = { schema, schemas: api.schemas };
        for (const [path, mask] of Object.entries(secrets)) {
          const misfit = misfitOf(path.split("."), mask, place);
          if (misfit !== null) found.set(`${name} ${path}`, { ...at, hint: "secrets", path, ...misfit });
        }
        for (const [path, table] of Object.entries(computed)) {
          const example = exampleOf(table);
          if (example !== null && !admits(path, example, place))
            found.set(`${name} ${path}`, { ...at, hint: "computed", path, example });
        }
      }
    }
  }
  return [...found.values()];
}

const showing: ReadonlySet<string> = new Set(["list", "read", "update", "replace"]);

/** The schemas of one entity in all answers of an operation. */
function itemSchemas({ revisions, action, list }: OperationTable, { schemas }: ApiTable): readonly MockSchema[] {
  const successes = revisions.flatMap(({ responses }) => responses.filter(({ status }) => status.startsWith("2")));
  const whole = successes.flatMap(({ content }) => content.flatMap(({ schema }) => (schema === null ? [] : [schema])));
  if (action.kind !== "list" || list === null) return whole;
  return whole.flatMap((schema) => {
    let flat = flatten(schema, schemas);
    for (const name of list.items) flat = flatten(flat.object.properties.get(name) ?? true, schemas);
    return flat.array.items === null ? [] : [flat.array.items];
  });
}

interface Place {
  readonly schema: MockSchema;
  readonly schemas: Readonly<Record<string, MockSchema>>;
}

/** What a computed property is like, as far as that is the same for all entities. */
function exampleOf(table: ComputedTable): string | number | null {
  switch (table.kind) {
    case "count":
      return 1;
    case "now":
      return "2025-01-01T00:00:00Z";
    case "text":
    case "parent":
      return null;
  }
}

/** Whether an answer has no such property, or has it so. */
function admits(name: string, value: Json, { schema, schemas }: Place): boolean {
  const property = flatten(schema, schemas).object.properties.get(name);
  return property === undefined || fits(property, value, schemas);
}

/** Null if the mask fits, or if the answer does not have the property at all. */
function misfitOf(
  [step = "", ...rest]: readonly string[],
  mask: MaskTable,
  { schema, schemas }: Place,
): { readonly example: string | null } | null {
  const { object } = flatten(schema, schemas);
  const name = step.replace(/\[\]$/, "");
  const property = object.properties.get(name);
  if (property === undefined) return null;
  if (rest.length > 0) {
    const inner = step.endsWith("[]") ? (flatten(property, schemas).array.items ?? true) : property;
    return misfitOf(rest, mask, { schema: inner, schemas });
  }
  const isLeft = mask.mask !== null && mask.property === null;
  if (!isLeft && object.required.has(name)) return { example: null };
  const shown = mask.property === null ? property : object.properties.get(mask.property);
  if (mask.mask === null || shown === undefined) return null;
  const secret: Json = sample(property, undefined, {
    schemas,
    seed: `mask/${name}`,
    direction: "response",
    fill: "all",
    now: "2020-01-01T00:00:00Z",
  });
  const example = maskText(toText(secret), mask.mask);
  return fits(shown, example, schemas) ? null : { example };
}
