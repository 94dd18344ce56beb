import type { Model, Resource } from "../model/model.js";
import type { Tag } from "../resolve/document.js";
import type { View } from "../version/view.js";
import { buildOperation } from "./operations/build-operation.js";
import { buildRequirements } from "./operations/build-requirements.js";
import { buildSchemes } from "./operations/build-schemes.js";
import { buildServers } from "./operations/build-servers.js";
import { buildWebhooks } from "./operations/build-webhooks.js";
import { schemasOfOperation } from "./operations/schemas-of-operation.js";
import { schemasOfWebhook } from "./operations/schemas-of-webhook.js";
import type { Analysis } from "./prepare-analysis.js";

/** Builds the model of one version: its operations, types, resources and security, with every name assigned. */
export function analyze(view: View, analysis: Analysis): Model {
  const { document } = view;
  const server = document.servers[0] ?? null;
  const resources = new Map<string, Resource>();
  const operations = view.operations.map((operation) => {
    const resource = analysis.resources.resourceOf(operation, document.tags);
    resources.set(resource.name, resource);
    return buildOperation(operation, resource, analysis);
  });
  const fullDocument = analysis.documentAt(document.at);
  const catalog = analysis.catalogOf(fullDocument);
  const webhooks = buildWebhooks(
    fullDocument,
    (...parts) => analysis.typeNames(fullDocument).received(...parts),
    catalog,
  );
  const roots = [...operations.flatMap(schemasOfOperation), ...webhooks.flatMap(schemasOfWebhook)];
  return {
    title: document.title,
    description: document.description,
    version: view.version,
    server: server?.url ?? null,
    servers: buildServers(document.servers),
    security: buildRequirements(document.security, document.securitySchemes),
    schemes: buildSchemes(document.securitySchemes, server),
    send: view.send,
    resources: sortResources([...resources.values()], document.tags),
    operations: operations.sort((left, right) => (left.name < right.name ? -1 : 1)),
    types: catalog.reachableFrom(roots),
    webhooks,
  };
}

/** In the order of the document's tags; resources without a tag follow, sorted by name. */
function sortResources(resources: readonly Resource[], tags: readonly Tag[]): readonly Resource[] {
  const positions = new Map(tags.map(({ name }, index) => [name, index]));
  const position = ({ title }: Resource): number => positions.get(title) ?? positions.size;
  return [...resources].sort((left, right) => position(left) - position(right) || (left.name < right.name ? -1 : 1));
}
