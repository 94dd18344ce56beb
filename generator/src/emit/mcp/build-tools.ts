import { defineMember, member, type Json, type JsonObject } from "../../model/json.js";
import type { Model, Operation, Scheme, SecurityRequirements } from "../../model/model.js";
import { credentialRow } from "../credentials/credential-row.js";
import type { CredentialTable } from "../credentials/credential-table.js";
import { bodyArgument } from "./body-argument.js";
import { operationObjects, resolvePart } from "./find-operation-object.js";
import { outputSchema } from "./output-schema.js";
import { toolNames } from "./tool-name.js";
import { ToolSchemas } from "./tool-schemas.js";
import { toolLine, toolText } from "./tool-text.js";

/** The tools of a version, as `@almanac/mcp` reads them. */
export interface ToolData {
  readonly credentials: readonly JsonObject[];
  readonly schemas: { readonly input: JsonObject; readonly output: JsonObject };
  readonly tools: readonly JsonObject[];
}

const MAX_DESCRIPTION = 1_000;
const MAX_TITLE = 100;

/** The operations to describe, and the variables of the API's credentials. */
export interface ToolChoice {
  readonly isChosen: (operation: Operation) => boolean;
  readonly table: CredentialTable;
}

/** Describes operations of a version as tools. `document` is the version as an OpenAPI document. */
export function buildTools(model: Model, document: JsonObject, { isChosen, table }: ToolChoice): ToolData {
  const parts = operationObjects(document);
  const schemas = { input: new ToolSchemas(document, "input"), output: new ToolSchemas(document, "output") };
  const types = new Map(model.types.map((each) => [each.name, each] as const));
  const names = toolNames(model.operations);

  const toolOf = (operation: Operation): JsonObject => {
    const part = parts.get(operation.name) ?? {};
    const { id, resource, member: name, method, body, pagination, outcomes } = operation;
    const properties: Record<string, Json> = {};
    for (const [key, schema] of parameterSchemas(operation, part)) defineMember(properties, key, schema);
    const request = resolvePart(member(part, "requestBody"), document);
    const declarations = new Map([...types, ...operation.declarations.map((each) => [each.name, each] as const)]);
    const argument = body && bodyArgument(body, { part: request, types: declarations, schemas: schemas.input });
    if (argument !== null) defineMember(properties, "body", argument.schema);
    const cursor = pagination === null ? null : freeName(["cursor", "pageCursor", "nextPageCursor"], properties);
    if (cursor !== null)
      defineMember(properties, cursor, { type: "string", description: "The `nextCursor` of the page before." });
    const required = [
      ...operation.parameters.filter(({ isRequired }) => isRequired).map(({ property }) => property),
      ...(body?.isRequired === true ? ["body"] : []),
    ];
    const output = outputSchema(operation, { part, document, schemas: schemas.output });
    return {
      name: names.get(operation) ?? operation.name,
      operation: id,
      resource,
      member: name,
      method,
      title: titleOf(operation, part),
      description: descriptionOf(operation),
      input: {
        type: "object",
        properties,
        ...(required.length > 0 && { required }),
        additionalProperties: false,
      },
      output: output.schema,
      cursor,
      files: argument?.files ?? { body: false, properties: [] },
      mediaType: output.mediaType,
      needsCredentials: needsCredentials(operation.security ?? model.security),
      isAdditive: method === "POST" && outcomes.some(({ status }) => status === "201"),
    };
  };

  const parameterSchemas = ({ parameters }: Operation, part: JsonObject): readonly (readonly [string, Json])[] => {
    const declared = list(member(part, "parameters")).map((each) => resolvePart(each, document));
    return parameters.map(({ property, name, in: place, content, documentation }) => {
      const found = declared.find((each) => member(each, "name") === name && member(each, "in") === place);
      const schema = member(found, "schema") ?? member(member(member(found, "content"), content ?? ""), "schema");
      const converted = schemas.input.convert(schema ?? {});
      const { text } = documentation;
      return [property, { ...converted, ...(text !== null && { description: toolText(text, 400) }) }];
    });
  };

  const tools = model.operations.filter(isChosen).map(toolOf);
  return {
    credentials: model.schemes.map((scheme) => credentialOf(scheme, table)),
    schemas: { input: schemas.input.finish(), output: schemas.output.finish() },
    tools,
  };
}

function credentialOf(scheme: Scheme, table: CredentialTable): JsonObject {
  const { name, helper, kind } = scheme;
  const parts = credentialRow(scheme, table).parts.map(({ variable, key }) => ({ variable, key }));
  return { scheme: name, helper, kind: kind.type, parts };
}

/** Whether every call needs credentials. */
function needsCredentials(requirements: SecurityRequirements | null): boolean {
  return requirements !== null && requirements.length > 0 && requirements.every((names) => names.length > 0);
}

function titleOf({ operationId, name }: Operation, part: JsonObject): string {
  const summary = member(part, "summary");
  const title = typeof summary === "string" ? toolLine(summary, MAX_TITLE) : "";
  return title === "" ? toolLine(operationId ?? name, MAX_TITLE) : title;
}

function descriptionOf(operation: Operation): string {
  const { documentation, method, path, requiredRoles, sunset } = operation;
  const text = toolText(documentation.text ?? "", MAX_DESCRIPTION);
  return [
    ...(documentation.isDeprecated ? ["Deprecated."] : []),
    ...(sunset === null ? [] : [`The server stops serving it on ${toolLine(sunset, 30)}.`]),
    text === "" ? toolLine(`${method} ${path}`, 200) : text,
    ...(requiredRoles.length === 0 ? [] : [`Required role: ${toolLine(requiredRoles.join(" or "), 200)}.`]),
  ].join("\n");
}

function freeName(candidates: readonly string[], taken: object): string | null {
  return candidates.find((name) => !Object.hasOwn(taken, name)) ?? null;
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
