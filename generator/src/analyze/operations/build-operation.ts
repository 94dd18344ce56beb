import { isArray } from "../../model/json.js";
import type { Operation, Resource } from "../../model/model.js";
import type { Documentation, Schema } from "../../model/schema.js";
import type { ViewOperation } from "../../version/view/view.js";
import { inferPagination } from "../pagination/infer-pagination.js";
import type { Analysis } from "../prepare-analysis.js";
import { buildBody } from "./build-body.js";
import { buildCallbacks } from "./build-callbacks.js";
import { buildConstants } from "./build-constants.js";
import { buildOutcomes } from "./outcomes/build-outcomes.js";
import type { DescribedResponse } from "./outcomes/describe-responses.js";
import type { SharedResponses } from "./outcomes/share-responses.js";
import { buildParameters } from "./build-parameters.js";
import { buildRequirements } from "./build-requirements.js";
import { describeLinks } from "./describe-links.js";
import { inferStreaming } from "./infer-streaming.js";

export interface OperationParts {
  readonly resource: Resource;
  readonly responses: readonly DescribedResponse[];
  readonly shared: SharedResponses;
}

/** Builds the model of one operation in one version. */
export function buildOperation(
  operation: ViewOperation,
  { resource, responses, shared }: OperationParts,
  analysis: Analysis,
): Operation {
  const catalog = analysis.catalogOf(operation.document);
  const functions = analysis.names.functionsOf(operation.document);
  const name = functions.nameOf(operation);
  const types = analysis.typeNames(operation.document).of(name);
  const built = buildBody(operation, types.body, catalog);
  const { outcomes, accept, declarations } = buildOutcomes(responses, {
    types,
    shared,
    taken: catalog.names,
    versionOf: analysis.versionOf,
  });
  const parameters = buildParameters(operation, catalog, [
    "body",
    ...((built?.body.others ?? []).length > 0 ? ["contentType"] : []),
    ...(outcomes.some(({ others }) => others.length > 0) ? ["accept"] : []),
  ]);
  const callbacks = buildCallbacks(
    operation,
    (...parts) => analysis.typeNames(operation.document).received(name, ...parts),
    catalog,
  );
  const allDeclarations = [...(built?.declarations ?? []), ...declarations, ...callbacks];
  const resolve = (type: string): Schema =>
    [...allDeclarations, ...shared.bodies].find(({ name: declared }) => declared === type)?.schema ??
    catalog.resolve(type);
  const body = built?.body ?? null;
  const { pagination, reason, isSinglePage } = inferPagination(
    { operation, parameters, body, outcomes, resolve },
    analysis,
  );
  const streaming = body !== null && pagination === null ? inferStreaming(operation, analysis.reporter) : null;
  return {
    name,
    member: analysis.names.memberOf(name, resource),
    id: operation.givenName ?? operation.operationId ?? name,
    operationId: operation.operationId,
    at: operation.at,
    method: operation.method,
    path: operation.path,
    resource: resource.name,
    documentation: { ...describe(operation), facts: describeLinks(operation, functions) },
    docsUrl: operation.docsUrl,
    sunset: operation.sunset,
    requiredRoles: requiredRolesOf(operation),
    revision: operation.revision,
    server: overriddenServer(operation),
    send: buildConstants(operation, analysis.reporter),
    parameters,
    body,
    accept,
    outcomes,
    streaming,
    pagination,
    paginationReason: reason,
    isSinglePage,
    security: buildRequirements(operation.security, operation.document.securitySchemes),
    types,
    declarations: allDeclarations,
  };
}

/** The URL of the server that the operation or its path item declares; null if it is the same as the API's. */
function overriddenServer({ servers, document }: ViewOperation): string | null {
  const url = servers?.[0]?.url ?? null;
  return url === document.servers[0]?.url ? null : url;
}

function describe({ summary, description, deprecated, sunset }: ViewOperation): Documentation {
  const isRepeated = summary !== null && description !== null && toPlainText(summary) === toPlainText(description);
  const paragraphs = [isRepeated ? null : summary, description].filter((part) => part !== null && part !== "");
  return {
    text: paragraphs.length === 0 ? null : paragraphs.join("\n\n"),
    isDeprecated: deprecated || sunset !== null,
    facts: [],
  };
}

/** Returns a sentence without its final period and extra spaces, for comparison. */
function toPlainText(text: string): string {
  return text.trim().replace(/\s+/g, " ").replace(/\.$/, "");
}

function requiredRolesOf({ extensions }: ViewOperation): readonly string[] {
  const roles = extensions["x-required-roles"];
  return roles !== undefined && isArray(roles) ? roles.filter((role) => typeof role === "string") : [];
}
