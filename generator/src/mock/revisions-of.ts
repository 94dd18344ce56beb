import type { ContentTable, ParameterTable, ResponseTable, RevisionTable } from "@almanac/mock/codegen/v1";
import { eventShape } from "../analyze/operations/event-shape.js";
import { itemSchema } from "../analyze/operations/item-schema.js";
import { sequenceKind } from "../analyze/operations/media-types.js";
import { isObject, member, type JsonObject } from "../model/json.js";
import type { ApiDocument, Content, Parameter, Response, SchemaNode, Example } from "../resolve/document.js";
import type { VersioningScheme } from "../version/versioning-scheme.js";
import type { Version } from "../version/version.js";
import type { ViewOperation } from "../version/view.js";
import { isMade } from "./made-headers.js";
import type { SchemaNames } from "./schema-names.js";

/** An operation as one version has it. */
export interface Sighting {
  readonly version: Version | null;
  readonly operation: ViewOperation;
}

interface Context {
  readonly names: SchemaNames;
  readonly marking: VersioningScheme;
  /** Whether answers come from examples: those that the state gives need none. */
  readonly hasExamples: boolean;
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

function tableOf(
  operation: ViewOperation,
  { names, hasExamples }: Context,
): Omit<RevisionTable, "version" | "deprecated"> {
  const { document, parameters, requestBody, responses, sunset } = operation;
  return {
    parameters: parameters
      .filter(({ in: place, name }) => place !== "header" || !negotiated.has(name.toLowerCase()))
      .map((parameter) => parameterTable(parameter, document, names)),
    body:
      requestBody === null
        ? null
        : {
            isRequired: requestBody.required,
            content: requestBody.content.map((content) => ({
              ...contentTable(content, { document, names, bounds: {} }),
              example: null,
            })),
          },
    responses: responses.map((response) => withExamples(responseTable(response, document, names), hasExamples)),
    sunset,
  };
}

/** OpenAPI takes no notice of parameters of these names: other parts of a document say what they may be. */
const negotiated: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

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
    made: Object.fromEntries(
      headers.filter(isMade).map(({ name, schema, example }) => {
        const stated = names.rewrite(schema, document);
        return [name, example === null ? stated : { const: example.value }];
      }),
    ),
    content: content.map((each) =>
      contentTable({ ...each, mediaType: sentType(each) }, { document, names, bounds: few }),
    ),
  };
}

/** A range of media types is what a client may take, and not what a server sends. */
function sentType({ mediaType, schema }: Content): string {
  const [, kind = "", rest = ""] = /^\s*([^/]+)\/\*(\S*)/.exec(mediaType) ?? [];
  if (kind === "") return mediaType;
  if (rest.startsWith("+")) return `${kind}/${rest.slice(1)}`;
  if (kind === "*" || kind === "application")
    return member(schema ?? true, "format") === "binary" ? "application/octet-stream" : "application/json";
  return usualTypes.get(kind) ?? `${kind}/octet-stream`;
}

const usualTypes: ReadonlyMap<string, string> = new Map([
  ["text", "text/plain"],
  ["image", "image/png"],
  ["audio", "audio/mpeg"],
  ["video", "video/mp4"],
]);

interface Writing {
  readonly document: ApiDocument;
  readonly names: SchemaNames;
  /** How many items a sequence has. */
  readonly bounds: JsonObject;
}

const few = { minItems: 2, maxItems: 3 };

function contentTable(content: Content, { document, names, bounds }: Writing): ContentTable {
  const { mediaType, examples } = content;
  const [first] = examples;
  const schema = sequenceKind(mediaType) === null ? content.schema : listOf(content, document, bounds);
  const delimiters = delimitersOf(content);
  return {
    mediaType,
    schema: schema === null ? null : names.rewrite(schema, document),
    ...(Object.keys(delimiters).length === 0 ? {} : { delimiters }),
    example: first === undefined ? null : exampleTable(first),
  };
}

/** What the document writes out is sent as it is. */
function exampleTable({ value, text }: Example): ContentTable["example"] {
  return text === null ? { value } : { value: text, isSerialized: true };
}

/** A sequence as the list of its items (OpenAPI 3.2 section 4.14.3). */
function listOf(content: Content, document: ApiDocument, bounds: JsonObject): SchemaNode {
  const item = itemSchema(content, document);
  if (sequenceKind(content.mediaType) !== "events") return { type: "array", items: item, ...bounds };
  const { event, data } = eventShape(item, document);
  const plain = { type: "object", required: ["data"], properties: { data: data === true ? { type: "string" } : data } };
  return { type: "array", items: event === null ? plain : { ...asObject(event), required: ["data"] }, ...bounds };
}

function asObject(schema: SchemaNode): JsonObject {
  return isObject(schema) ? { allOf: [schema] } : { type: "object" };
}

/** The properties of a form whose lists stand in one value. */
function delimitersOf({ encoding }: Content): Readonly<Record<string, string>> {
  const stated = Object.entries(encoding).flatMap(([name, { style, explode }]) => {
    const isOne = (style === null || style === "form") && explode === false;
    if (style === "spaceDelimited" && explode !== true) return [[name, " "]];
    if (style === "pipeDelimited" && explode !== true) return [[name, "|"]];
    return isOne ? [[name, ","]] : [];
  });
  return Object.fromEntries(stated) as Record<string, string>;
}

/** An example of an error says nothing of the error that is met. */
function withExamples(response: ResponseTable, hasExamples: boolean): ResponseTable {
  if (hasExamples && response.status.startsWith("2")) return response;
  return { ...response, content: response.content.map((content) => ({ ...content, example: null })) };
}
