import type { Reporter } from "../diagnostics/reporter.js";
import { isArray } from "../model/json.js";
import type { Model, Operation, OperationTypes, Payload, Resource } from "../model/model.js";
import type { Documentation, Schema } from "../model/schema.js";
import type { ApiDocument, Tag } from "../resolve/document.js";
import { documentsOf, type VersionedApi } from "../version/versioned-api.js";
import type { View, ViewOperation } from "../version/view.js";
import { buildCallbacks } from "./operations/build-callbacks.js";
import { buildWebhooks } from "./operations/build-webhooks.js";
import { describeLinks } from "./operations/describe-links.js";
import { schemasOfWebhook } from "./operations/schemas-of-webhook.js";
import type { Location } from "../model/location.js";
import { buildBody, constantsFor } from "./operations/build-body.js";
import { buildOutcomes } from "./operations/build-outcomes.js";
import { buildParameters } from "./operations/build-parameters.js";
import { buildServers } from "./operations/build-servers.js";
import { buildSchemes, namesOfRequirements } from "./operations/build-schemes.js";
import { inferPagination } from "./pagination/infer-pagination.js";
import { OperationNames } from "./names/operation-names.js";
import { OperationTypeNames } from "./names/operation-type-names.js";
import { reportUntyped } from "./types/report-untyped.js";
import { Resources } from "./names/resources.js";
import { TypeCatalog } from "./types/type-catalog.js";

/** What is decided once for an API and holds in all its versions: names above all. */
export interface Analysis {
  readonly catalogOf: (document: ApiDocument) => TypeCatalog;
  readonly names: (document: ApiDocument) => OperationNames;
  readonly typeNames: (document: ApiDocument) => OperationTypeNames;
  readonly resources: Resources;
  readonly documentAt: (at: Location) => ApiDocument;
  readonly reporter: Reporter;
}

/** Documents that each say all of a version name their things each for itself; otherwise all names of an API are of one piece. */
export function prepareAnalysis(api: VersionedApi, reporter: Reporter): Analysis {
  const documents = documentsOf(api.documents);
  for (const document of documents) reportUntyped(document, reporter);
  const groups = api.documents.kind === "complete" ? documents.map((document) => [document]) : [documents];
  const prepared = groups.map((group) => {
    const catalog = new TypeCatalog(group, { formats: api.formats, reporter });
    const names = new OperationNames(group, { marking: api.versioning, versions: api.versions, reporter });
    return { group, catalog, names, typeNames: new OperationTypeNames(names.all, catalog.names) };
  });
  const find = (document: ApiDocument): (typeof prepared)[number] => {
    const found = prepared.find(({ group }) => group.includes(document));
    if (found === undefined) throw new Error("This document is none of the API's.");
    return found;
  };
  return {
    catalogOf: (document) => find(document).catalog,
    names: (document) => find(document).names,
    typeNames: (document) => find(document).typeNames,
    resources: new Resources(
      documents.flatMap(({ operations }) => operations),
      reporter,
    ),
    documentAt: (at) => {
      const found = documents.find((document) => document.at === at);
      if (found === undefined) throw new Error("This document is none of the API's.");
      return found;
    },
    reporter,
  };
}

/** The meaning of one view: operations, types, resources, security, with every name decided. */
export function analyze(view: View, analysis: Analysis): Model {
  const { document } = view;
  const server = document.servers[0] ?? null;
  const resources = new Map<string, Resource>();
  const operations = view.operations.map((operation) => {
    const resource = analysis.resources.resourceOf(operation, document.tags);
    resources.set(resource.name, resource);
    return buildOperation(operation, resource, analysis);
  });
  const whole = analysis.documentAt(document.at);
  const catalog = analysis.catalogOf(whole);
  const webhooks = buildWebhooks(whole, (...parts) => analysis.typeNames(whole).received(...parts), catalog);
  const roots = [...operations.flatMap(schemasOf), ...webhooks.flatMap(schemasOfWebhook)];
  return {
    title: document.title,
    description: document.description,
    version: view.version,
    server: server?.url ?? null,
    servers: buildServers(document.servers),
    security: namesOfRequirements(document.security, document.securitySchemes),
    schemes: buildSchemes(document.securitySchemes, server),
    send: view.send,
    resources: sortResources([...resources.values()], document.tags),
    operations: operations.sort((left, right) => (left.name < right.name ? -1 : 1)),
    types: catalog.reachableFrom(roots),
    webhooks,
  };
}

/** As the document lists its tags; what it does not list stands behind, by name. */
function sortResources(resources: readonly Resource[], tags: readonly Tag[]): readonly Resource[] {
  const places = new Map(tags.map(({ name }, index) => [name, index]));
  const place = ({ title }: Resource): number => places.get(title) ?? places.size;
  return [...resources].sort((left, right) => place(left) - place(right) || (left.name < right.name ? -1 : 1));
}

function buildOperation(operation: ViewOperation, resource: Resource, analysis: Analysis): Operation {
  const catalog = analysis.catalogOf(operation.document);
  const name = analysis.names(operation.document).nameOf(operation);
  const types = analysis.typeNames(operation.document).of(name);
  const built = buildBody(operation, types.body, catalog);
  const { outcomes, accept, declarations } = buildOutcomes(operation, types, catalog);
  const parameters = buildParameters(operation, catalog, [
    "body",
    ...((built?.body.others ?? []).length > 0 ? ["contentType"] : []),
    ...(outcomes.some(({ others }) => others.length > 0) ? ["accept"] : []),
  ]);
  const received = buildCallbacks(
    operation,
    (...parts) => analysis.typeNames(operation.document).received(name, ...parts),
    catalog,
  );
  const own = [...(built?.declarations ?? []), ...declarations, ...received];
  const resolve = (type: string): Schema =>
    own.find((declaration) => declaration.name === type)?.schema ?? catalog.resolve(type);
  return {
    name,
    operationId: operation.operationId,
    at: operation.at,
    method: operation.method,
    path: operation.path,
    resource: resource.name,
    documentation: { ...describe(operation), facts: describeLinks(operation, analysis.names(operation.document)) },
    docsUrl: operation.docsUrl,
    sunset: operation.sunset,
    requiredRoles: requiredRolesOf(operation),
    revision: operation.revision,
    server: ownServer(operation),
    send: constantsFor(operation, analysis.reporter),
    parameters,
    body: built?.body ?? null,
    accept,
    outcomes,
    pagination: operation.method === "GET" ? inferPagination({ parameters, outcomes, resolve }) : null,
    security: namesOfRequirements(operation.security, operation.document.securitySchemes),
    types,
    declarations: own,
  };
}

/** Where a path or an operation has a server that is not the API's. */
function ownServer({ servers, document }: ViewOperation): string | null {
  const url = servers?.[0]?.url ?? null;
  return url === document.servers[0]?.url ? null : url;
}

function describe({ summary, description, deprecated, sunset }: ViewOperation): Documentation {
  const text = [summary, description].filter((part) => part !== null && part !== "");
  return { text: text.length === 0 ? null : text.join("\n\n"), isDeprecated: deprecated || sunset !== null, facts: [] };
}

function requiredRolesOf({ extensions }: ViewOperation): readonly string[] {
  const roles = extensions["x-required-roles"];
  return roles !== undefined && isArray(roles) ? roles.filter((role) => typeof role === "string") : [];
}

function schemasIn(payload: Payload): readonly Schema[] {
  switch (payload.kind) {
    case "json":
      return [payload.schema];
    case "items":
      return [payload.item];
    case "events":
      return [payload.event ?? payload.data];
    case "text":
    case "stream":
    case "none":
      return [];
  }
}

/** Every schema of an operation, by which the types that it needs are found. */
export function schemasOf({ parameters, declarations, outcomes, pagination }: Operation): readonly Schema[] {
  const own: readonly OperationTypes[keyof OperationTypes][] = declarations.map(({ name }) => name);
  const schemas = [
    ...parameters.map(({ schema }) => schema),
    ...declarations.map(({ schema }) => schema),
    ...outcomes.flatMap(({ headers }) => headers.map(({ schema }) => schema)),
    ...outcomes.flatMap(({ payload, others }) => [payload, ...others.map((each) => each.payload)].flatMap(schemasIn)),
    ...(pagination === null ? [] : [pagination.item]),
  ];
  return schemas.filter((schema) => schema.kind !== "reference" || !own.includes(schema.name));
}
