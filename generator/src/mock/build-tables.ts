import type {
  ComputedTable,
  LinkTable,
  MockTables,
  OperationTable,
  ResourceTable,
  SeedTable,
} from "@almanac/mock/codegen/v1";
import type { Reporter } from "../diagnostics/reporter.js";
import type { Model, Operation } from "../model/model.js";
import { wirePath } from "../model/path-template.js";
import { withoutSlashes } from "../model/without-slashes.js";
import type { Server } from "../resolve/document.js";
import { selectView } from "../version/select-view.js";
import { documentsOf, type VersionedApi } from "../version/versioned-api.js";
import type { View } from "../version/view.js";
import { checkHints } from "./check-hints.js";
import { Hints } from "./hints.js";
import { actionKey, inferResources, type PathOperation } from "./infer-resources.js";
import { commonBase } from "./paths.js";
import { checkHeaders } from "./made-headers.js";
import { readLink } from "./read-links.js";
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
export function buildTables(apis: readonly MockedApi[], reporter: Reporter): MockTables {
  const built = apis.map(buildApi);
  const merged = mergeResources(built.flatMap((each) => Object.values(each.resources)));
  const linked = built.map(({ table, hints }) => ({
    table,
    links: hints.links.flatMap(
      (hint) => readLink(hint, { operations: table.operations, resources: merged, reporter }) ?? [],
    ),
  }));
  const links = linked.flatMap((each) => each.links.map(({ table }) => table));
  const resources = followCounts(merged, links);
  const tables: MockTables = {
    apis: linked.map(({ table, links: own }) => ({
      ...table,
      operations: table.operations.map((operation) => {
        const action = own.map(({ actions }) => actions.get(operation.name)).find((each) => each !== undefined);
        return action === undefined ? withParents(operation, resources) : { ...operation, action };
      }),
    })),
    resources,
    links: Object.fromEntries(links.map((link) => [link.name, link])),
    seed: mergeSeeds(built.map(({ hints }) => hints.seed)),
    choices: joined(built.map(({ hints }) => hints.choices)),
  };
  checkHeaders(
    apis.flatMap(({ api }) => documentsOf(api.documents)),
    reporter,
  );
  checkHints(
    built.map(({ hints }) => hints),
    tables,
    reporter,
  );
  return tables;
}

/** What is counted may be linked with the resource rather than stand below it. */
function followCounts(resources: MockTables["resources"], links: readonly LinkTable[]): MockTables["resources"] {
  const follow = (own: string, table: ComputedTable): ComputedTable => {
    if (table.kind !== "count") return table;
    const link = links.find(({ holder, resource }) =>
      holder === own ? resource === table.resource : resource === own && holder === table.resource,
    );
    return { ...table, link: link?.name ?? null };
  };
  return mapEntries(resources, (table, own) => ({
    ...table,
    computed: mapEntries(table.computed, (each) => follow(own, each)),
  }));
}

function mapEntries<T>(
  record: Readonly<Record<string, T>>,
  change: (value: T, name: string) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}

/** Resources of one name are one resource, whichever API speaks of it: what one leaves open another may know. */
function mergeResources(tables: readonly ResourceTable[]): Readonly<Record<string, ResourceTable>> {
  const merged = new Map<string, ResourceTable>();
  for (const table of tables) {
    const known = merged.get(table.name);
    const { key, order, notFound, taken } = table;
    merged.set(
      table.name,
      known === undefined
        ? table
        : {
            ...known,
            key: known.key ?? key,
            parents: known.parents.map((parent, index) => parent ?? table.parents[index] ?? null),
            secrets: { ...table.secrets, ...known.secrets },
            computed: { ...table.computed, ...known.computed },
            order: known.order ?? order,
            notFound: known.notFound ?? notFound,
            taken: known.taken ?? taken,
          },
    );
  }
  return Object.fromEntries([...merged].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** An API that makes none of its parents itself looks for them where another does. */
function withParents(operation: OperationTable, resources: Readonly<Record<string, ResourceTable>>): OperationTable {
  const { action } = operation;
  if (!("scope" in action)) return operation;
  const parents = resources[action.resource]?.parents ?? [];
  const isOwn = !("where" in action) || action.where.length === 0;
  const scope = action.scope.map((level, index) =>
    isOwn ? { ...level, resource: level.resource ?? parents[index] ?? null } : level,
  );
  return { ...operation, action: { ...action, scope } };
}

function mergeSeeds(seeds: readonly SeedTable[]): SeedTable {
  return {
    names: joined(seeds.map(({ names }) => names)),
    entities: seeds.flatMap(({ entities }) => entities),
    credentials: joined(seeds.map(({ credentials }) => credentials)),
    ids: joined(seeds.map(({ ids }) => ids)),
  };
}

/** The members of all, of those with one name the last: `Object.assign` would take one called `__proto__` for something else. */
function joined<T>(maps: readonly Readonly<Record<string, T>>[]): Readonly<Record<string, T>> {
  return maps.reduce<Readonly<Record<string, T>>>((all, each) => ({ ...all, ...each }), {});
}

/** An operation through all versions. */
interface Thread {
  readonly method: string;
  readonly path: string;
  readonly sightings: Sighting[];
  newest: Operation;
}

function buildApi({ name, api, models }: MockedApi): {
  readonly table: MockTables["apis"][number];
  readonly resources: MockTables["resources"];
  readonly hints: Hints;
} {
  const versions = api.versions.length === 0 ? [null] : api.versions;
  const views = versions.map((version) => selectView(api, version));
  const threads = followOperations(views, models);
  const names = new SchemaNames(documentsOf(api.documents));
  // What has no parameters may stand anywhere: the rest says where the API is.
  const base = commonBase(threads.map(({ path }) => wirePath(path).path).filter((path) => path.includes("{")));
  const typesOf = new Map(
    models.flatMap((model) => model.operations.map((operation) => [operation, typesIn(model)] as const)),
  );
  const { resources, actions, lists } = inferResources({
    // What shares its path with others says nothing of what is there.
    operations: threads
      .filter(({ path }) => !/[?#]/.test(path))
      .map(({ newest, path }): PathOperation => ({ operation: newest, path })),
    resolve: (operation, type) =>
      operation.declarations.find((declaration) => declaration.name === type)?.schema ??
      typesOf.get(operation)?.get(type) ?? { kind: "never" },
    base,
  });
  const document = views.at(-1)?.document;
  const hints = new Hints(document ?? null);
  const schemes = document?.securitySchemes ?? [];
  const tokenPaths = tokenOperations(schemes);
  const operations = threads.map((thread): OperationTable => {
    const token = tokenPaths.find(({ path, method }) => path === thread.path && method === thread.method);
    const action = token?.action ?? actions.get(actionKey(thread.method, thread.path)) ?? { kind: "schema" };
    return {
      name: thread.newest.name,
      method: thread.method,
      path: thread.path,
      action,
      security: thread.newest.security,
      list: lists.get(actionKey(thread.method, thread.path)) ?? null,
      roles: thread.newest.requiredRoles,
      revisions: revisionsOf(thread.sightings, {
        names,
        marking: api.versioning,
        hasExamples: action.kind === "schema",
      }),
    };
  });
  const missing = tokenPaths.filter(({ path }) => !operations.some((operation) => operation.path === path));
  return {
    table: {
      name,
      server: originOf(document?.servers[0]),
      marking: api.versioning,
      versions: api.versions,
      schemes: Object.fromEntries(
        Object.entries(schemeTables(schemes)).map(([scheme, table]) => [scheme, hints.scheme(scheme, table)]),
      ),
      security: document?.security?.map((requirement) => requirement.map(({ scheme }) => scheme)) ?? null,
      operations: [...operations, ...missing],
      schemas: names.finish(),
      errors: hints.errors,
      style: hints.style,
      order: hints.order,
      limits: hints.limits,
      unnamed: hints.unnamed,
      isAcceptIgnored: hints.isAcceptIgnored,
    },
    resources: Object.fromEntries([...resources].map(([key, table]) => [key, hints.resource(table)])),
    hints,
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
        threads.set(key, { method: operation.method, path, sightings: [sighting], newest: model });
        continue;
      }
      thread.sightings.push(sighting);
      thread.newest = model;
    }
  }
  return [...threads.values()];
}

function originOf(server: Server | undefined): string {
  const url = server === undefined ? "" : withScheme(server.url);
  return URL.canParse(url) ? new URL(url).origin : "";
}

/** `//api.example.com/v1` is an address too. */
function withScheme(url: string): string {
  return url.startsWith("//") ? `https:${url}` : url;
}

/** What stands before the paths: `/v1` of `https://api.example.com/v1`. */
function basePathOf(server: Server | undefined): string {
  if (server === undefined) return "";
  const url = withScheme(server.url);
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  return path.startsWith("/") ? withoutSlashes(path) : "";
}
