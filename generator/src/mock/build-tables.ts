import type { MockTables, OperationTable } from "@almanac/mock/codegen/v1";
import type { Model, Operation } from "../model/model.js";
import type { ApiDocument, Server } from "../resolve/document.js";
import { selectView } from "../version/select-view.js";
import { documentsOf, type VersionedApi } from "../version/versioned-api.js";
import type { View, ViewOperation } from "../version/view.js";
import { actionKey, inferResources, type PathOperation } from "./infer-resources.js";
import { commonBase } from "./paths.js";
import { revisionsOf, type Sighting } from "./revisions-of.js";
import { SchemaNames } from "./schema-names.js";
import { schemeTables } from "./scheme-tables.js";
import { tokenOperations } from "./token-operations.js";

/** One API with its models, a version each. */
export interface MockedApi {
  readonly name: string;
  readonly api: VersionedApi;
  readonly models: readonly Model[];
}

/** All that a mock of these APIs has to know. */
export function buildTables(apis: readonly MockedApi[]): MockTables {
  const built = apis.map(buildApi);
  return {
    apis: built.map(({ table }) => table),
    resources: Object.fromEntries(built.flatMap(({ resources }) => Object.entries(resources))),
  };
}

/** An operation through all versions. */
interface Thread {
  readonly method: string;
  readonly path: string;
  readonly sightings: Sighting[];
  newest: Operation;
  document: ApiDocument;
  operation: ViewOperation;
}

function buildApi({ name, api, models }: MockedApi): {
  readonly table: MockTables["apis"][number];
  readonly resources: MockTables["resources"];
} {
  const versions = api.versions.length === 0 ? [null] : api.versions;
  const views = versions.map((version) => selectView(api, version));
  const threads = followOperations(views, models);
  const names = new SchemaNames(documentsOf(api.documents));
  const base = commonBase(threads.map(({ path }) => path));
  const typesOf = new Map(
    models.flatMap((model) => model.operations.map((operation) => [operation, typesIn(model)] as const)),
  );
  const { resources, actions } = inferResources({
    operations: threads.map(({ newest, path }): PathOperation => ({ operation: newest, path })),
    resolve: (operation, type) =>
      operation.declarations.find((declaration) => declaration.name === type)?.schema ??
      typesOf.get(operation)?.get(type) ?? { kind: "never" },
    base,
  });
  const document = views.at(-1)?.document;
  const schemes = document?.securitySchemes ?? [];
  const tokenPaths = tokenOperations(schemes);
  const operations = threads.map((thread): OperationTable => {
    const token = tokenPaths.find(({ path, method }) => path === thread.path && method === thread.method);
    return {
      name: thread.newest.name,
      method: thread.method,
      path: thread.path,
      action: token?.action ?? actions.get(actionKey(thread.method, thread.path)) ?? { kind: "schema" },
      security: thread.newest.security,
      roles: thread.newest.requiredRoles,
      revisions: revisionsOf(thread.sightings, { names, marking: api.marking }),
    };
  });
  const missing = tokenPaths.filter(({ path }) => !operations.some((operation) => operation.path === path));
  return {
    table: {
      name,
      server: originOf(document?.servers[0]),
      marking: api.marking,
      versions: api.versions,
      schemes: schemeTables(schemes),
      security: document?.security?.map((requirement) => requirement.map(({ scheme }) => scheme)) ?? null,
      operations: [...operations, ...missing],
      schemas: names.finish(),
      errors: { body: null, mediaType: null, headers: {}, catalogue: {}, codes: {} },
      style: { isSorted: false, charset: "", pretty: null, envelope: null, links: null },
      order: ["route", "authenticate", "version", "parameters", "authorize", "parents", "body"],
    },
    resources: Object.fromEntries(resources),
  };
}

const typeMaps = new WeakMap<Model, ReadonlyMap<string, Model["types"][number]["schema"]>>();

function typesIn(model: Model): ReadonlyMap<string, Model["types"][number]["schema"]> {
  const known = typeMaps.get(model) ?? new Map(model.types.map(({ name, schema }) => [name, schema]));
  typeMaps.set(model, known);
  return known;
}

/** The same method and path is the same operation, in whatever version. */
function followOperations(views: readonly View[], models: readonly Model[]): readonly Thread[] {
  const threads = new Map<string, Thread>();
  for (const [index, view] of views.entries()) {
    const byPlace = new Map(
      models[index]?.operations.map((operation) => [`${operation.method} ${operation.path}`, operation]),
    );
    for (const operation of view.operations) {
      const model = byPlace.get(`${operation.method} ${operation.path}`);
      if (model === undefined) continue;
      const path = basePathOf((operation.servers ?? operation.document.servers)[0]) + operation.path;
      const key = `${operation.method} ${path}`;
      const thread = threads.get(key);
      const sighting: Sighting = { version: view.version, operation };
      if (thread === undefined) {
        threads.set(key, {
          method: operation.method,
          path,
          sightings: [sighting],
          newest: model,
          document: operation.document,
          operation,
        });
        continue;
      }
      thread.sightings.push(sighting);
      thread.newest = model;
      thread.operation = operation;
    }
  }
  return [...threads.values()];
}

function originOf(server: Server | undefined): string {
  return server !== undefined && URL.canParse(server.url) ? new URL(server.url).origin : "";
}

/** What stands before the paths: `/v1` of `https://api.example.com/v1`. */
function basePathOf(server: Server | undefined): string {
  if (server === undefined) return "";
  const path = URL.canParse(server.url) ? new URL(server.url).pathname : server.url;
  return path.startsWith("/") ? path.replace(/\/+$/, "") : "";
}
