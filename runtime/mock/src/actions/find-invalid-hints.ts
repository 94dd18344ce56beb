import { matchesSchema } from "../data/match/matches-schema.js";
import { flatten } from "../data/schema/flatten.js";
import { sample } from "../data/sample/sample.js";
import { toText, type Json } from "../json.js";
import type { ApiTable, ComputedTable, MaskTable, MockSchema, MockTables, OperationTable } from "../tables/tables.js";
import { schemaAt } from "./envelopes/schema-at.js";
import { maskText } from "./mask-text.js";

/** A hint whose value violates a response schema, so that a generated value would replace it. */
export interface InvalidHint {
  readonly resource: string;
  readonly hint: "secrets" | "computed" | "set";
  /** The path of the secret, or the name of the property. */
  readonly path: string;
  /** The operation that the response schema belongs to. */
  readonly operation: string;
  /** An example of the invalid value; null if the hint omits a required property. */
  readonly example: Json;
}

/** Finds the hints that violate a response schema, and reports each once per operation. */
export function findInvalidHints({ apis, resources }: MockTables): readonly InvalidHint[] {
  const found = new Map<string, InvalidHint>();
  for (const api of apis) {
    for (const operation of api.operations) {
      const { action, name } = operation;
      if (!("resource" in action) || !actionsWithEntities.has(action.kind)) continue;
      const { secrets = {}, computed = {} } = resources[action.resource] ?? {};
      const at = { resource: action.resource, operation: name };
      for (const schema of itemSchemas(operation, api)) {
        const context = { schema, schemas: api.schemas };
        for (const [path, mask] of Object.entries(secrets)) {
          const violation = violationOf(path.split("."), mask, context);
          if (violation !== null) found.set(`${name} ${path}`, { ...at, hint: "secrets", path, ...violation });
        }
        for (const [path, table] of action.kind === "act" ? Object.entries(action.set) : []) {
          if (table.kind === "value" && !allows(path, table.value, context))
            found.set(`${name} ${path}`, { ...at, hint: "set", path, example: table.value });
        }
        for (const [path, table] of Object.entries(computed)) {
          const example = exampleOf(table);
          if (example !== null && !allows(path, example, context))
            found.set(`${name} ${path}`, { ...at, hint: "computed", path, example });
        }
      }
    }
  }
  return [...found.values()];
}

/** The actions whose responses contain entities with masked secrets and computed properties. */
const actionsWithEntities: ReadonlySet<string> = new Set(["list", "read", "update", "replace", "act"]);

/** The schemas of a single entity in all success responses of an operation. */
function itemSchemas(
  { revisions, action, list, entity }: OperationTable,
  { schemas }: ApiTable,
): readonly MockSchema[] {
  const successes = revisions.flatMap(({ responses }) => responses.filter(({ status }) => status.startsWith("2")));
  const bodies = successes.flatMap(({ content }) => content.flatMap(({ schema }) => (schema === null ? [] : [schema])));
  if (entity?.response === null) return [];
  if (action.kind !== "list" || list === null)
    return bodies
      .map((schema) => schemaAt(schema, entity?.response ?? [], schemas))
      .filter((schema): schema is MockSchema => schema !== null);
  return bodies.flatMap((schema) => {
    let flat = flatten(schema, schemas);
    for (const name of list.items) flat = flatten(flat.object.properties.get(name) ?? true, schemas);
    return flat.array.items === null ? [] : [flat.array.items];
  });
}

interface SchemaContext {
  readonly schema: MockSchema;
  readonly schemas: Readonly<Record<string, MockSchema>>;
}

/** An example value of a computed property; null if the value depends on the entity. */
function exampleOf(table: ComputedTable): Json {
  switch (table.kind) {
    case "count":
      return 1;
    case "now":
      return "2025-01-01T00:00:00Z";
    case "progress":
      return table.steps.at(-1)?.value ?? null;
    case "text":
    case "parent":
      return null;
  }
}

/** Whether a property is undeclared or allows the value. */
function allows(name: string, value: Json, { schema, schemas }: SchemaContext): boolean {
  const property = flatten(schema, schemas).object.properties.get(name);
  return property === undefined || matchesSchema(property, value, schemas);
}

/** Returns the violation that a mask causes; null if the mask is valid or the property is undeclared. */
function violationOf(
  [step = "", ...rest]: readonly string[],
  mask: MaskTable,
  { schema, schemas }: SchemaContext,
): { readonly example: string | null } | null {
  const { object } = flatten(schema, schemas);
  const name = step.replace(/\[\]$/, "");
  const property = object.properties.get(name);
  if (property === undefined) return null;
  if (rest.length > 0) {
    const inner = step.endsWith("[]") ? (flatten(property, schemas).array.items ?? true) : property;
    return violationOf(rest, mask, { schema: inner, schemas });
  }
  const isKept = mask.mask !== null && mask.property === null;
  if (!isKept && object.required.has(name)) return { example: null };
  const target = mask.property === null ? property : object.properties.get(mask.property);
  if (mask.mask === null || target === undefined) return null;
  const secret: Json = sample(property, undefined, {
    schemas,
    seed: `mask/${name}`,
    direction: "response",
    fill: "all",
    now: "2020-01-01T00:00:00Z",
  });
  const example = maskText(toText(secret), mask.mask);
  return matchesSchema(target, example, schemas) ? null : { example };
}
