import type { MockTables, OperationTable } from "@almanac/mock/codegen/v1";
import type { Model, Operation } from "../../model/model.js";
import { wirePath } from "../../model/path-template.js";
import type { Schema, TypeName } from "../../model/schema.js";
import type { VersioningScheme } from "../../version/versioning-scheme.js";
import { selectView } from "../../version/view/select-view.js";
import { documentsOf } from "../../version/versioned-api.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import { applyOperationHints } from "../hints/apply-operation-hints.js";
import { Hints } from "../hints/hints.js";
import type { PathOperation } from "../infer/inference.js";
import { inferResources, type InferredState } from "../infer/infer-resources.js";
import type { MockedApi } from "../mocked-api.js";
import { actionKey, commonBase } from "../paths.js";
import { followOperations, type OperationHistory } from "./follow-operations.js";
import { operationAliases } from "./operation-aliases.js";
import { revisionsOf } from "./revisions-of.js";
import { SchemaNames } from "./schema-names.js";
import { schemeTables } from "./scheme-tables.js";
import { originOf } from "./server-url.js";
import { tokenOperations } from "./token-operations.js";
import { webhooksTable } from "./webhooks-table.js";

/** The table of one API, with the resources inferred from it and its hints. */
export interface BuiltApi {
  readonly table: MockTables["apis"][number];
  readonly resources: MockTables["resources"];
  readonly hints: Hints;
}

/** Builds the table of one API. The names in `primary` (see `primaryNames`) cannot be aliases. */
export function buildApiTable(
  { name, api, models }: MockedApi,
  primary: ReadonlySet<string>,
  reporter: Reporter,
): BuiltApi {
  const versions = api.versions.length === 0 ? [null] : api.versions;
  const views = versions.map((version) => selectView(api, version));
  const histories = followOperations(views, models);
  const names = new SchemaNames(documentsOf(api.documents));
  const document = views.at(-1)?.document;
  const hints = new Hints(document ?? null);
  const { resources: inferred, actions, places, reasons, lists } = inferState(histories, models, hints);
  const schemes = document?.securitySchemes ?? [];
  const tokenPaths = tokenOperations(schemes);
  const aliases = operationAliases(
    histories.map(({ newest }) => newest),
    primary,
  );
  const { errors, operations: stated } = hints;
  const hasErrorExamples = errors.body === null;
  const stateless = stated.filter(({ does }) => does === "schema").map((hint) => hint.name);
  const isNamed = (each: string, operation: string): boolean =>
    each === operation || aliases.get(operation)?.includes(each) === true;
  const inferredOperations = histories.map((history): OperationTable => {
    const { method, path, newest } = history;
    const token = tokenPaths.find((each) => each.path === path && each.method === method);
    const action = token?.action ?? actions.get(actionKey(method, path)) ?? { kind: "schema" };
    return {
      name: newest.name,
      ...aliasesField(aliases.get(newest.name) ?? []),
      method,
      path,
      action,
      ...optional("entity", places.get(actionKey(method, path))),
      ...optional("reason", token === undefined ? reasons.get(actionKey(method, path)) : undefined),
      security: newest.security,
      list: lists.get(actionKey(method, path)) ?? null,
      roles: newest.requiredRoles,
      revisions: revisionsOf(history.versions, {
        names,
        marking: api.versioning,
        hasExamples: action.kind === "schema" || stateless.some((each) => isNamed(each, newest.name)),
        hasErrorExamples,
      }),
    };
  });
  const { operations, resources } = applyOperationHints(
    { operations: inferredOperations, resources: inferred },
    stated,
    reporter,
  );
  const webhooks = webhooksTable(document, histories, { names, hints: hints.webhooks, operations });
  const undeclared = tokenPaths.filter(({ path }) => !operations.some((operation) => operation.path === path));
  return {
    table: {
      name,
      server: originOf(document?.servers[0]),
      marking: markingOf(api.versioning),
      versions: api.versions,
      schemes: Object.fromEntries(
        Object.entries(schemeTables(schemes)).map(([scheme, table]) => [scheme, hints.scheme(scheme, table)]),
      ),
      security: document?.security?.map((requirement) => requirement.map(({ scheme }) => scheme)) ?? null,
      operations: [...operations, ...undeclared],
      schemas: names.finish(),
      errors,
      style: hints.style,
      order: hints.order,
      limits: hints.limits,
      unnamed: hints.unnamed,
      isAcceptIgnored: hints.isAcceptIgnored,
      ...(webhooks === null ? {} : { webhooks }),
    },
    resources: Object.fromEntries([...resources].map(([key, table]) => [key, hints.resource(table)])),
    hints,
  };
}

function markingOf(versioning: VersioningScheme): MockTables["apis"][number]["marking"] {
  return versioning.kind === "path" ? { kind: "path" } : versioning;
}

/** Returns an object with one property, or an empty object if the value is undefined. */
function optional<K extends string, V>(name: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [name]: value } as Record<K, V>);
}

/** Returns the field `aliases` of a table, or no field for the many operations that have no aliases. */
function aliasesField(aliases: readonly string[]): Pick<OperationTable, "aliases"> {
  return aliases.length === 0 ? {} : { aliases };
}

function inferState(histories: readonly OperationHistory[], models: readonly Model[], hints: Hints): InferredState {
  const typesOf = new Map(
    models.flatMap(({ operations, types }) => {
      const schemas = new Map(types.map(({ name, schema }) => [name, schema]));
      return operations.map((operation) => [operation, schemas] as const);
    }),
  );
  const resolve = (operation: Operation, type: TypeName): Schema =>
    operation.declarations.find((declaration) => declaration.name === type)?.schema ??
    typesOf.get(operation)?.get(type) ?? { kind: "never" };
  // Only paths with parameters determine the API's base path, because the others can be outside it.
  const base = commonBase(histories.map(({ path }) => wirePath(path).path).filter((path) => path.includes("{")));
  // Skips path templates with a query or fragment. These distinguish operations that share a path, not resources.
  const operations = histories
    .filter(({ path }) => !/[?#]/.test(path))
    .map(({ newest, path }): PathOperation => ({ operation: newest, path }));
  return inferResources({ operations, resolve, base, stated: hints.identities });
}
