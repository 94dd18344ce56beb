import type { Outcome, OperationTypes, Payload } from "../../../model/model.js";
import type { Schema, TypeDeclaration } from "../../../model/schema.js";
import type { ApiDocument, Content, Response, SchemaNode } from "../../../resolve/document.js";
import type { ViewOperation } from "../../../version/view.js";
import { unifyHeaderKinds } from "./unify-header-kinds.js";
import { buildHeaders } from "./build-headers.js";
import { documentationOf } from "../../types/documentation-of.js";
import { eventShape } from "./event-shape.js";
import { itemSchema } from "./item-schema.js";
import { sortByPreference, isBinary, isJson, isText, preferredContent, sequenceKind } from "../media-types.js";
import { shortHash } from "../../names/short-hash.js";
import type { TypeCatalog } from "../../types/type-catalog.js";
import { typeCase } from "../../names/words.js";

export interface BuiltOutcomes {
  readonly outcomes: readonly Outcome[];
  /** The Accept header: the media types of successful responses. Null if no response has a body. */
  readonly accept: string | null;
  /** The types of bodies that are inline in the document. */
  readonly declarations: readonly TypeDeclaration[];
}

/** Builds the possible outcomes of an operation, one for each documented status. */
export function buildOutcomes(operation: ViewOperation, types: OperationTypes, catalog: TypeCatalog): BuiltOutcomes {
  const { document } = operation;
  const responses = operation.responses.filter(({ status }) => /^([1-5]\d\d|[1-5]XX|default)$/.test(status));
  const declarations: TypeDeclaration[] = [];
  const isOnlySuccess = responses.filter(isSuccess).length === 1;
  const outcomes = [...responses].sort(compareStatuses).map((response): Outcome => {
    const base = isSuccess(response) && isOnlySuccess ? types.result : `${types.result}${response.status}`;
    const convert = (node: SchemaNode): Schema => catalog.convert(node, document, "read");
    const toPayload = (content: Content | null): Payload => payloadOf(response, content, { document, convert });
    const [main = null, ...others] = hasNoBody(response) ? [] : sortByPreference(response.content);
    const payload = toPayload(main);
    return {
      at: response.at,
      status: response.status,
      description: response.description,
      headers: buildHeaders(response, document, catalog),
      payload: withNamedType(payload, { name: base, content: main, declarations }),
      mediaType: main?.mediaType ?? null,
      others: (isSuccess(response) ? others : []).flatMap((content) => {
        const other = toPayload(content);
        const name = `${base}${typeCase(content.mediaType)}`;
        return isAlternative(content, other, payload)
          ? [{ mediaType: content.mediaType, payload: withNamedType(other, { name, content, declarations }) }]
          : [];
      }),
    };
  });
  return { outcomes: unifyHeaderKinds(outcomes), accept: acceptOf(responses), declarations };
}

/** Whether a caller can choose this media type: not if its payload equals the main one (`text/json`), and not if it is a range. */
function isAlternative({ mediaType }: Content, payload: Payload, main: Payload): boolean {
  const isSame = JSON.stringify(payload) === JSON.stringify(main);
  return !mediaType.includes("*") && !(isSame && ["json", "text", "none"].includes(payload.kind));
}

function isSuccess({ status }: Pick<Response, "status">): boolean {
  return status.startsWith("2");
}

/** Sorts exact statuses before ranges, and `default` last. */
function compareStatuses(left: Response, right: Response): number {
  const key = ({ status }: Response): string => (status === "default" ? "Z" : status);
  return key(left) < key(right) ? -1 : 1;
}

function hasNoBody({ status }: Response): boolean {
  return ["204", "205", "304"].includes(status);
}

interface PayloadContext {
  readonly document: ApiDocument;
  readonly convert: (schema: SchemaNode) => Schema;
}

function payloadOf(response: Response, content: Content | null, { document, convert }: PayloadContext): Payload {
  if (content === null || hasNoBody(response)) return { kind: "none" };
  const { mediaType, schema, at } = content;
  const sequence = sequenceKind(mediaType);
  if (sequence === "events") {
    const { event, data, json } = eventShape(itemSchema(content, document), document);
    const isText = json !== true && json.length === 0;
    const type: Schema = isText ? { kind: "string" } : convert(data);
    return { kind: "events", event: event === null ? null : convert(event), data: type, json };
  }
  if (sequence !== null) return { kind: "items", between: sequence, item: convert(itemSchema(content, document)) };
  if (isJson(mediaType))
    return { kind: "json", schema: schema === null ? { kind: "unknown", reason: "no-type", at } : convert(schema) };
  if (isBinary(content)) return { kind: "stream" };
  if (isText(mediaType)) return { kind: "text" };
  // A range such as `*/*` does not determine the format; the schema does.
  const converted = mediaType.includes("*") && schema !== null ? convert(schema) : null;
  return converted === null || converted.kind === "string" || converted.kind === "unknown"
    ? { kind: "stream" }
    : { kind: "json", schema: converted };
}

interface Naming {
  readonly name: string;
  readonly content: Content | null;
  readonly declarations: TypeDeclaration[];
}

/** Declares a named type for an inline body, so that hovering shows the name and not the whole type. */
function withNamedType(payload: Payload, { name, content, declarations }: Naming): Payload {
  const declare = (schema: Schema, wantedName: string): Schema => {
    if (isSimple(schema) || content === null) return schema;
    const documentation = documentationOf(content.schema ?? content.itemSchema ?? true);
    const isTaken = declarations.some((each) => each.name === wantedName);
    const unusedName = isTaken ? `${wantedName}_${shortHash(content.at)}` : wantedName;
    declarations.push({ name: unusedName, at: content.at, schema, documentation });
    return { kind: "reference", name: unusedName };
  };
  switch (payload.kind) {
    case "json":
      return { ...payload, schema: declare(payload.schema, name) };
    case "items":
      return { ...payload, item: declare(payload.item, `${name}Item`) };
    case "events":
      return payload.event === null
        ? { ...payload, data: declare(payload.data, `${name}Data`) }
        : { ...payload, event: declare(payload.event, `${name}Event`) };
    case "text":
    case "stream":
    case "none":
      return payload;
  }
}

/** Whether a schema is short enough to print inline. */
function isSimple(schema: Schema): boolean {
  switch (schema.kind) {
    case "array":
      return isSimple(schema.items);
    case "union":
      return schema.variants.length <= 3 && schema.variants.every(isSimple);
    case "enum":
      return schema.values.length <= 3;
    case "object":
      return schema.properties.length === 0 && schema.additional !== null && isSimple(schema.additional);
    case "tuple":
    case "intersection":
      return false;
    case "reference":
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "binary":
    case "converted":
    case "unknown":
    case "never":
      return true;
  }
}

function acceptOf(responses: readonly Response[]): string | null {
  const typesOf = (selected: readonly Response[]): readonly string[] =>
    selected.map(({ content }) => preferredContent(content)?.mediaType).filter((type) => type !== undefined);
  const successes = typesOf(responses.filter(isSuccess));
  const accepted = new Set(successes.length > 0 ? successes : typesOf(responses));
  return accepted.size === 0 ? null : [...accepted].join(", ");
}
