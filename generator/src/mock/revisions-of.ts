import type { ContentTable, ParameterTable, ResponseTable, RevisionTable } from "@almanac/mock/codegen/v1";
import type { ApiDocument, Content, Parameter, Response } from "../resolve/document.js";
import type { Marking } from "../version/marking.js";
import type { Version } from "../version/version.js";
import type { ViewOperation } from "../version/view.js";
import type { SchemaNames } from "./schema-names.js";

/** An operation as one version has it. */
export interface Sighting {
  readonly version: Version | null;
  readonly operation: ViewOperation;
}

interface Context {
  readonly names: SchemaNames;
  readonly marking: Marking;
}

/** What an operation takes and answers, from each version on at which that changes. */
export function revisionsOf(sightings: readonly Sighting[], context: Context): readonly RevisionTable[] {
  const revisions: RevisionTable[] = [];
  let before = "";
  for (const { version, operation } of sightings) {
    const own = tableOf(operation, context);
    const text = JSON.stringify(own);
    if (text === before) continue;
    before = text;
    revisions.push({ version, ...own, deprecated: null });
  }
  // With dates in media types a later revision is what makes the earlier one deprecated.
  if (context.marking.kind !== "media-type") return revisions;
  return revisions.map((revision, index) => ({ ...revision, deprecated: revisions[index + 1]?.version ?? null }));
}

function tableOf(operation: ViewOperation, { names }: Context): Omit<RevisionTable, "version" | "deprecated"> {
  const { document, parameters, requestBody, responses, sunset } = operation;
  return {
    parameters: parameters.map((parameter) => parameterTable(parameter, document, names)),
    body:
      requestBody === null
        ? null
        : {
            isRequired: requestBody.required,
            content: requestBody.content.map((content) => contentTable(content, document, names)),
          },
    responses: responses.map((response) => responseTable(response, document, names)),
    sunset,
  };
}

function parameterTable(parameter: Parameter, document: ApiDocument, names: SchemaNames): ParameterTable {
  const { name, style, explode, content, required } = parameter;
  return {
    name,
    in: parameter.in,
    isRequired: required,
    style,
    explode,
    content,
    schema: names.rewrite(parameter.schema, document),
  };
}

function responseTable(
  { status, headers, content }: Response,
  document: ApiDocument,
  names: SchemaNames,
): ResponseTable {
  return {
    status,
    headers: Object.fromEntries(headers.map(({ name, schema }) => [name, names.rewrite(schema, document)])),
    content: content.map((each) => contentTable(each, document, names)),
  };
}

function contentTable(
  { mediaType, schema, examples }: Content,
  document: ApiDocument,
  names: SchemaNames,
): ContentTable {
  const [first] = examples;
  return {
    mediaType,
    schema: schema === null ? null : names.rewrite(schema, document),
    example: first === undefined ? null : { value: first.value },
  };
}
