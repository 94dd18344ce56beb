import type { Model, Resource } from "../model/model.js";
import type { Schema, TypeDeclaration, TypeName } from "../model/schema.js";
import type { Tag } from "../resolve/document.js";
import type { View } from "../version/view/view.js";
import { buildOperationOnce } from "./operations/build-operation-once.js";
import { buildRequirements } from "./operations/build-requirements.js";
import { buildSchemes } from "./operations/build-schemes.js";
import { schemasOfResponse } from "./operations/outcomes/schemas-of-response.js";
import { shareResponses, type SharedResponses } from "./operations/outcomes/share-responses.js";
import { buildServers } from "./operations/build-servers.js";
import { buildWebhooks } from "./operations/build-webhooks.js";
import { schemasOfOperation } from "./operations/schemas-of-operation.js";
import { schemasOfWebhook } from "./operations/schemas-of-webhook.js";
import { titleKey } from "./names/resources.js";
import type { Analysis } from "./prepare-analysis.js";
import type { TypeCatalog } from "./types/type-catalog.js";

/** Builds the model of one version: its operations, types, resources and security, with every name assigned. */
export function analyze(view: View, analysis: Analysis): Model {
  const { document } = view;
  const server = document.servers[0] ?? null;
  const resources = new Map<string, Resource>();
  const fullDocument = analysis.documentAt(document.at);
  const catalog = analysis.catalogOf(fullDocument);
  const nameType = (...parts: readonly string[]): TypeName => analysis.typeNames(fullDocument).received(...parts);
  const described = view.operations.map((operation) => ({
    operation,
    responses: analysis.responsesOf(operation),
  }));
  const shared = shareResponses(
    described.flatMap(({ responses }) => responses),
    {
      names: analysis.responseNames(fullDocument),
      taken: catalog.names,
      nameHeaders: (words) => nameType(...words),
    },
  );
  const operations = described.map(({ operation, responses }) => {
    const resource = analysis.names.resourceOf(operation, document);
    resources.set(resource.name, resource);
    return buildOperationOnce(operation, { resource, responses, shared }, analysis);
  });
  const webhooks = buildWebhooks(fullDocument, nameType, catalog);
  const schemas = [
    ...operations.flatMap(schemasOfOperation),
    ...shared.responses.flatMap(schemasOfResponse),
    ...[...shared.headers, ...shared.bodies].map(({ schema }) => schema),
    ...webhooks.flatMap(schemasOfWebhook),
  ];
  return {
    title: document.title,
    description: document.description,
    version: view.version,
    versionPlace: view.versionPlace,
    server: server?.url ?? null,
    serverPath: view.serverPath,
    servers: buildServers(document.servers),
    security: buildRequirements(document.security, document.securitySchemes),
    schemes: buildSchemes(document.securitySchemes, server),
    send: view.send,
    mediaTypes: view.mediaTypes,
    resources: sortResources([...resources.values()], document.tags),
    operations: sortByName(operations),
    types: typesOf(schemas, shared, catalog),
    responses: sortByName(shared.responses),
    headers: sortByName(shared.headers),
    webhooks,
  };
}

/** The types that these schemas refer to, directly or indirectly, and the types of inline response bodies. */
function typesOf(
  schemas: readonly Schema[],
  { responses, headers, bodies }: SharedResponses,
  catalog: TypeCatalog,
): readonly TypeDeclaration[] {
  const declared = new Set([...responses, ...headers, ...bodies].map(({ name }) => name));
  const roots = schemas.filter((schema) => schema.kind !== "reference" || !declared.has(schema.name));
  return sortByName([...catalog.reachableFrom(roots), ...bodies]);
}

function sortByName<T extends { readonly name: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** Sorts resources in the order of the document's tags. Resources without a tag follow, sorted by name. */
function sortResources(resources: readonly Resource[], tags: readonly Tag[]): readonly Resource[] {
  const positions = new Map(tags.map(({ name }, index) => [titleKey(name), index]));
  const position = ({ title }: Resource): number => positions.get(titleKey(title)) ?? positions.size;
  return [...resources].sort((left, right) => position(left) - position(right) || (left.name < right.name ? -1 : 1));
}
