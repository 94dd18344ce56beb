import type {
  ContentTable,
  ParameterTable,
  ResponseTable,
  RevisionTable,
  StreamsTable,
} from "@almanac/mock/codegen/v1";
import { inferStreaming } from "../../analyze/operations/infer-streaming.js";
import { endOfEvents } from "../../analyze/operations/outcomes/end-of-events.js";
import { eventShape } from "../../analyze/operations/outcomes/event-shape.js";
import { itemSchema } from "../../analyze/operations/outcomes/item-schema.js";
import { isJson, sequenceKind } from "../../analyze/operations/media-types.js";
import { isArray, isObject, member, type Json, type JsonObject } from "../../model/json.js";
import type { Streaming } from "../../model/streaming.js";
import type {
  ApiDocument,
  Content,
  Parameter,
  Response,
  ResponseHeader,
  SchemaNode,
  Example,
} from "../../resolve/document.js";
import type { VersioningScheme } from "../../version/versioning-scheme.js";
import type { Version } from "../../version/version.js";
import type { ViewOperation } from "../../version/view/view.js";
import { isGeneratedHeader } from "./generated-headers.js";
import type { SchemaNames } from "./schema-names.js";

export interface VersionedOperation {
  readonly version: Version | null;
  readonly operation: ViewOperation;
}

interface Context {
  readonly names: SchemaNames;
  readonly marking: VersioningScheme;
  /** Whether the tables contain response examples. An operation with a known action responds from the state instead. */
  readonly hasExamples: boolean;
  /** Whether the tables contain examples of errors. They are unused if a hint describes the errors. */
  readonly hasErrorExamples: boolean;
}

/** The revisions of an operation: one for each version in which its parameters, bodies or responses change. */
export function revisionsOf(versions: readonly VersionedOperation[], context: Context): readonly RevisionTable[] {
  const revisions: RevisionTable[] = [];
  let previous: ViewOperation | null = null;
  let previousText: string | null = null;
  for (const { version, operation } of versions) {
    // Versions with the same revision share one object.
    if (operation === previous) continue;
    previous = operation;
    const table = tableOf(operation, context);
    const text = versions.length === 1 ? null : JSON.stringify(table);
    if (text !== null && text === previousText) continue;
    previousText = text;
    revisions.push({ version, ...table, deprecated: null });
  }
  // If media types contain versions, each newer revision deprecates the previous one.
  if (context.marking.kind !== "media-type") return revisions;
  return revisions.map((revision, index) => ({ ...revision, deprecated: revisions[index + 1]?.version ?? null }));
}

function tableOf(
  operation: ViewOperation,
  { names, hasExamples, hasErrorExamples }: Context,
): Omit<RevisionTable, "version" | "deprecated"> {
  const { document, parameters, requestBody, responses, sunset } = operation;
  const streaming = inferStreaming(operation);
  return {
    parameters: parameters
      .filter(({ in: location, name }) => location !== "header" || !ignoredHeaders.has(name.toLowerCase()))
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
    responses: responses.map((response) => {
      const table = responseTable(response, document, names);
      return withExamples(table, { used: hasExamples ? null : (streaming?.mediaTypes ?? []), hasErrorExamples });
    }),
    ...(streaming === null ? {} : { streams: streamsTable(streaming) }),
    sunset,
  };
}

/** Header parameters that OpenAPI ignores, because media types and security schemes describe them. */
const ignoredHeaders: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

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
  const generated = headers.filter((header) => isGeneratedHeader(header, status));
  return {
    status,
    headers: Object.fromEntries(headers.map(({ name, schema }) => [name, names.rewrite(schema, document)])),
    made: Object.fromEntries(
      generated.map(({ name, schema, example }) => {
        const hasExample = example !== null && (name.toLowerCase() !== "location" || status.startsWith("3"));
        return [name, hasExample ? { const: example.value } : names.rewrite(schema, document)];
      }),
    ),
    ...jsonHeaders(generated),
    content: content.map((each) => ({
      ...contentTable({ ...each, mediaType: concreteType(each) }, { document, names, bounds: sampleLength }),
      ...namedExamples(each),
    })),
  };
}

function jsonHeaders(headers: readonly ResponseHeader[]): Pick<ResponseTable, "json"> {
  const json = headers.filter(({ content }) => content !== null && isJson(content)).map(({ name }) => name);
  return json.length === 0 ? {} : { json };
}

/** Replaces a media-type range with a concrete media type, because a server can't send a range. */
function concreteType({ mediaType, schema }: Content): string {
  const [, kind = "", rest = ""] = /^\s*([^/]+)\/\*(\S*)/.exec(mediaType) ?? [];
  if (kind === "") return mediaType;
  if (rest.startsWith("+")) return `${kind}/${rest.slice(1)}`;
  if (kind === "*" || kind === "application")
    return member(schema ?? true, "format") === "binary" ? "application/octet-stream" : "application/json";
  return typicalTypes.get(kind) ?? `${kind}/octet-stream`;
}

const typicalTypes: ReadonlyMap<string, string> = new Map([
  ["text", "text/plain"],
  ["image", "image/png"],
  ["audio", "audio/mpeg"],
  ["video", "video/mp4"],
]);

interface ContentContext {
  readonly document: ApiDocument;
  readonly names: SchemaNames;
  /** Keywords that limit the number of items in a sequence. */
  readonly bounds: JsonObject;
}

/** The bounds of the sequences that the mock generates. */
const sampleLength = { minItems: 2, maxItems: 3 };

function contentTable(content: Content, { document, names, bounds }: ContentContext): ContentTable {
  const { mediaType, examples } = content;
  const [first] = examples;
  const schema = sequenceKind(mediaType) === null ? content.schema : listOf(content, document, bounds);
  const delimiters = delimitersOf(content);
  const end = sequenceKind(mediaType) === "events" ? endOfEvents(content) : null;
  return {
    mediaType,
    schema: schema === null ? null : names.rewrite(schema, document),
    ...(Object.keys(delimiters).length === 0 ? {} : { delimiters }),
    ...(end === null ? {} : { end }),
    example: first === undefined ? textInSchema(content) : exampleTable(first, mediaType),
  };
}

/** The example in the schema of a sequence, if the example is the text of the whole body. */
function textInSchema({ schema, mediaType }: Content): ContentTable["example"] {
  const examples = member(schema ?? true, "examples");
  const value = member(schema ?? true, "example") ?? (isArray(examples) ? examples[0] : undefined);
  return typeof value === "string" && isText(value, mediaType) ? { value, isSerialized: true } : null;
}

/** The examples that requests can choose by name. */
function namedExamples({ examples, mediaType }: Content): Pick<ContentTable, "examples"> {
  const named = examples.flatMap((example) => {
    const table = exampleTable(example, mediaType);
    return example.name === null || table === null ? [] : [[example.name, table] as const];
  });
  return named.length === 0 ? {} : { examples: Object.fromEntries(named) };
}

/** The table of an example. An example that is already serialized is sent unchanged. */
function exampleTable({ value, text }: Example, mediaType: string): ContentTable["example"] {
  if (text !== null) return { value: text, isSerialized: true };
  return isText(value, mediaType) ? { value, isSerialized: true } : { value };
}

/**
 * Whether an example of a sequence is the text of the whole body rather than an item. Such a text contains line breaks
 * or, in an event stream, fields of events.
 */
function isText(value: Json, mediaType: string): boolean {
  const kind = sequenceKind(mediaType);
  if (kind === null || typeof value !== "string") return false;
  return kind === "events" ? /^(data|event|id|retry)?:/m.test(value) : value.includes("\n");
}

/** The array schema of a sequence of items (OpenAPI 3.2 section 4.14.3). */
function listOf(content: Content, document: ApiDocument, bounds: JsonObject): SchemaNode {
  const item = itemSchema(content, document);
  if (sequenceKind(content.mediaType) !== "events") return { type: "array", items: item, ...bounds };
  const { event, data } = eventShape(item, document);
  const dataOnly = {
    type: "object",
    required: ["data"],
    properties: { data: data === true ? { type: "string" } : data },
  };
  return { type: "array", items: event === null ? dataOnly : { ...asObject(event), required: ["data"] }, ...bounds };
}

function asObject(schema: SchemaNode): JsonObject {
  return isObject(schema) ? { allOf: [schema] } : { type: "object" };
}

/** The delimiters of form properties whose array values are serialized as a single value. */
function delimitersOf({ encoding }: Content): Readonly<Record<string, string>> {
  const delimiters = Object.entries(encoding).flatMap(([name, { style, explode }]) => {
    const isCommaSeparated = (style === null || style === "form") && explode === false;
    if (style === "spaceDelimited" && explode !== true) return [[name, " "]];
    if (style === "pipeDelimited" && explode !== true) return [[name, "|"]];
    return isCommaSeparated ? [[name, ","]] : [];
  });
  return Object.fromEntries(delimiters) as Record<string, string>;
}

function streamsTable({ property, mediaTypes, isDefault }: Streaming): StreamsTable {
  return { property, types: mediaTypes, isDefault };
}

interface ExampleUse {
  /** The media types of successful responses whose examples are used; null means all. */
  readonly used: readonly string[] | null;
  readonly hasErrorExamples: boolean;
}

/** Removes unused examples. */
function withExamples(response: ResponseTable, { used, hasErrorExamples }: ExampleUse): ResponseTable {
  const isUsed = ({ mediaType }: ContentTable): boolean =>
    response.status.startsWith("2") ? (used?.includes(mediaType) ?? true) : hasErrorExamples && isJson(mediaType);
  const content = response.content.map((each) => (isUsed(each) ? each : { ...each, example: null }));
  return { ...response, content };
}
