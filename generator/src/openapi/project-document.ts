import { defineMember, isObject, member, type Json, type JsonObject } from "../model/json.js";
import { childOf, fileOf, type Location } from "../model/location.js";
import type { Model } from "../model/model.js";
import type { ApiDocument, DocumentOperation } from "../resolve/document.js";
import type { View, ViewOperation } from "../version/view/view.js";
import { addOperation } from "./add-operation.js";
import { copiedFields } from "./copied-fields.js";
import { pathParameters } from "./path-parameters.js";
import { projectOperation } from "./project-operation.js";
import { projectRequirements, projectSchemes } from "./project-security.js";
import { projectServers } from "./project-servers.js";
import { projectTags } from "./project-tags.js";
import type { Projection } from "./projection.js";
import { SchemaProjector } from "./schema-projector.js";
import { SharedParts } from "./shared-parts.js";
import { versionParameters } from "./version-parameters.js";
import { SharedWork } from "./versions/shared-work.js";

type PathItems = Record<string, Record<string, Json>>;

/**
 * Returns the operation or component of an earlier version or run that has the same name and JSON. If there is none,
 * returns the given one.
 */
type SharePart = (part: JsonObject, name: string) => JsonObject;

interface ProjectOptions {
  readonly model: Pick<Model, "operations">;
  readonly documents: readonly ApiDocument[];
  readonly shared: SharedWork;
  readonly share: SharePart;
}

/**
 * Returns one version of an API as an OpenAPI document that contains only what the version has. Each operation has the
 * extension `x-almanac`: the name of its resource, the name of its function, and its member name in the resource.
 * `model` is the model of the same version.
 */
export function projectDocument(
  view: View,
  model: Pick<Model, "operations">,
  share: SharePart = (part) => part,
): JsonObject {
  const documents = [...new Set([view.document, ...view.operations.map((each) => each.document)])];
  const shared = SharedWork.of(documents);
  // Many versions have the same operations as the previous one.
  const parts = [share, view.document, JSON.stringify(view.send), ...view.operations, ...model.operations];
  const document = shared.projectVersion(parts, () => projectView(view, { model, documents, shared, share }));
  return { ...document, info: projectInfo(view) };
}

function projectView(view: View, { model, documents, shared, share }: ProjectOptions): JsonObject {
  const { document } = view;
  const needs = { newer: false };
  const requireNewer = (): void => {
    needs.newer = true;
  };
  const schemas = new SchemaProjector(shared.schemas, requireNewer);
  const parts = new SharedParts(fileOf(document.at));
  const projection: Projection = {
    partAt: (at) => documents.map(({ partAt }) => partAt(at)).find((part) => part !== null) ?? null,
    schema: schemas.project,
    headers: shared.headers,
    contents: shared.contents,
    parts,
    linkTarget: findLinkTarget(view),
    requireNewer,
  };
  const operations = view.operations.map((each) => withOwnDefaults(each, view));

  const names = new Map(model.operations.map((each) => [`${each.method} ${each.path}`, each] as const));
  const ids = countIds(operations);
  const paths: PathItems = {};
  for (const [index, operation] of operations.entries()) {
    const { method, path, send, operationId } = operation;
    const named = names.get(`${method} ${path}`);
    const parameters = versionParameters(view.send, send);
    const added: JsonObject = {
      // Operation IDs must be unique. If several operations share an ID, uses the function name, which is unique.
      ...(operationId !== null && (ids.get(operationId) ?? 0) > 1 && named ? { operationId: named.name } : {}),
      ...(named && { "x-almanac": { resource: named.resource, function: named.name, member: named.member } }),
    };
    const value = shared.project(view.operations[index] ?? operation, JSON.stringify([parameters, added]), {
      projection,
      project: (inner) => ({ ...projectOperation(operation, inner, parameters), ...added }),
    });
    if (!addOperation(paths, path, { method, value: share(value, method) })) requireNewer();
  }
  const webhooks: PathItems = {};
  for (const { operation } of document.webhooks) {
    const value = projectOperation(operation, projection);
    if (!addOperation(webhooks, operation.path, { method: operation.method, value })) requireNewer();
  }

  const all = [...operations, ...document.webhooks.map(({ operation }) => operation)];
  const tags = projectTags(document, new Set(all.flatMap((each) => each.tags)), projection);
  const servers = projectServers(document.servers, projection);
  const used = usedSchemes(document, all);
  const securitySchemes = projectSchemes(document.securitySchemes, used, requireNewer);
  const components = {
    schemas: schemas.components(),
    ...parts.components(),
    securitySchemes,
  };
  return {
    openapi: needs.newer ? "3.2.0" : "3.1.1",
    info: projectInfo(view),
    ...(servers.length === 0 ? {} : { servers: [...servers] }),
    ...(document.security === null ? {} : { security: projectRequirements(document.security) }),
    ...(tags.length === 0 ? {} : { tags: [...tags] }),
    paths,
    ...(document.webhooks.length === 0 ? {} : { webhooks }),
    components: Object.fromEntries(
      Object.entries(components)
        .filter(([, each]) => Object.keys(each).length > 0)
        .map(([kind, each]) => [kind, shareEach(each, kind, share)]),
    ),
    ...copiedFields(document.partAt(document.at), "externalDocs"),
  };
}

function shareEach(parts: JsonObject, kind: string, share: SharePart): JsonObject {
  const shared: Record<string, Json> = {};
  for (const [key, part] of Object.entries(parts))
    defineMember(shared, key, isObject(part) ? share(part, `${kind} ${key}`) : part);
  return shared;
}

function projectInfo({ document, version }: View): JsonObject {
  const info = document.partAt(childOf(document.at, "info"));
  const license = member(info, "license");
  return {
    title: document.title,
    ...(document.description === null ? {} : { description: document.description }),
    version: version ?? document.version,
    ...(isObject(license) ? { license } : {}),
    ...copiedFields(info, "summary", "termsOfService", "contact"),
  };
}

/**
 * Adds path parameters that the document doesn't declare. If a version has several documents, also adds the security
 * requirements and servers of the operation's own document that differ from those of the main document.
 */
function withOwnDefaults(operation: ViewOperation, { document }: View): ViewOperation {
  const own = operation.document;
  if (own === document) return { ...operation, parameters: pathParameters(operation) };
  const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);
  const serversOf = ({ servers }: ApiDocument): readonly string[] => servers.map(({ template }) => template);
  return {
    ...operation,
    parameters: pathParameters(operation),
    security: operation.security ?? (isSame(own.security, document.security) ? null : own.security),
    servers: operation.servers ?? (isSame(serversOf(own), serversOf(document)) ? null : own.servers),
  };
}

function countIds(operations: readonly DocumentOperation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { operationId } of operations)
    if (operationId !== null) counts.set(operationId, (counts.get(operationId) ?? 0) + 1);
  return counts;
}

/** Returns the names of the security schemes that are required somewhere. */
function usedSchemes(document: ApiDocument, operations: readonly DocumentOperation[]): ReadonlySet<string> {
  const used = new Set<string>();
  const add = ({ security }: Pick<DocumentOperation, "security">): void => {
    for (const { scheme } of (security ?? []).flat()) used.add(scheme);
  };
  add(document);
  for (const operation of operations) {
    add(operation);
    for (const { operation: called } of operation.callbacks) add(called);
  }
  return used;
}

function findLinkTarget({ operations }: View): Projection["linkTarget"] {
  const ids = new Set(operations.map(({ operationId }) => operationId));
  const byLocation = new Map<Location, ViewOperation>(operations.map((each) => [each.at, each] as const));
  return (target) => {
    if ("id" in target) return ids.has(target.id) ? { operationId: target.id } : null;
    const found = byLocation.get(target.at);
    if (found === undefined) return null;
    return { operationRef: encodeURI(childOf("#/paths", found.path, found.method.toLowerCase())) };
  };
}
