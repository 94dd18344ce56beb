import { matchesSchema } from "../data/match/matches-schema.js";
import { flatten } from "../data/schema/flatten.js";
import { sample } from "../data/sample/sample.js";
import { toText, type Json } from "../json.js";
import type {
  ActAction,
  ApiTable,
  ComputedTable,
  MaskTable,
  MockSchema,
  MockTables,
  OperationTable,
} from "../tables/tables.js";
import { variantsOf } from "../data/schema/variants-of.js";
import { viewSchemas } from "./places/view-schemas.js";
import { schemaAt } from "./envelopes/schema-at.js";
import { maskText } from "./mask-text.js";

/** A hint whose value violates a response schema, so that a generated value would replace it. */
export interface InvalidHint {
  readonly resource: string;
  readonly hint: "secrets" | "computed" | "set" | "properties";
  /** The path of the secret, or the name of the property. */
  readonly path: string;
  /** The operation that the response schema belongs to. */
  readonly operation: string;
  /**
   * An example of the invalid value; null if the hint omits a required property. For `properties`, the path that no
   * response contains.
   */
  readonly example: Json;
}

/** Finds the hints that violate a response schema, and reports each once per operation. */
export function findInvalidHints({ apis, resources }: MockTables): readonly InvalidHint[] {
  const found = new Map<string, InvalidHint>();
  for (const api of apis) {
    for (const operation of api.operations) {
      const { action, name } = operation;
      if (!("resource" in action)) continue;
      const at = { resource: action.resource, operation: name };
      for (const [path, example] of unseenMoves(operation, api))
        found.set(`${name} ${path}`, { ...at, hint: "properties", path, example });
      for (const [path, value] of action.kind === "act" ? invalidValues(action, operation, api) : [])
        found.set(`${name} ${path}`, { ...at, hint: "set", path, example: value });
      if (!actionsWithEntities.has(action.kind)) continue;
      const { secrets = {}, computed = {} } = resources[action.resource] ?? {};
      for (const schema of itemSchemas(operation, api)) {
        const context = { schema, schemas: api.schemas };
        for (const [path, mask] of Object.entries(secrets)) {
          const violation = violationOf(path.split("."), mask, context);
          if (violation !== null) found.set(`${name} ${path}`, { ...at, hint: "secrets", path, ...violation });
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

/** The values that an action sets although responses don't allow them. */
function invalidValues(
  { set, resource }: ActAction,
  operation: OperationTable,
  table: ApiTable,
): readonly (readonly [string, Json])[] {
  const own = itemSchemas(operation, table);
  const views = own.length > 0 ? own : viewSchemas(resource, { operation: { api: { table } } }).slice(0, 1);
  return Object.entries(set).flatMap(([path, each]) => {
    const isInvalid = (schema: MockSchema): boolean =>
      each.kind === "value" && !allows(path, each.value, { schema, schemas: table.schemas });
    return each.kind === "value" && views.some(isInvalid) ? [[path, each.value] as const] : [];
  });
}

/** The properties that an operation moves to paths that no response contains, with these paths. */
function unseenMoves({ action, entity = {} }: OperationTable, table: ApiTable): readonly (readonly [string, string])[] {
  if (!("resource" in action)) return [];
  const views = viewSchemas(action.resource, { operation: { api: { table } } });
  const isShown = (path: readonly string[]): boolean =>
    views.length === 0 ||
    views.some(
      (view) =>
        isOpen(view, table) ||
        schemaAt(
          view,
          path.filter((name) => name !== "*"),
          table.schemas,
        ) !== null,
    );
  return Object.entries({ ...entity.moves, ...entity.query }).flatMap(([name, paths]) =>
    paths.filter((path) => !isShown(path)).map((path) => [name, path.join(".")] as const),
  );
}

/** Whether a schema declares no properties, so that an object can have any. */
function isOpen(view: MockSchema, { schemas }: ApiTable): boolean {
  return variantsOf(view, schemas).every(({ object }) => object.properties.size === 0);
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
  const { properties } = flatten(schema, schemas).object;
  const property = properties.get(name) ?? schemaAt(schema, name.split("."), schemas);
  return property === null || matchesSchema(property, value, schemas);
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
