import type { Outcome, OperationTypes, Payload } from "../../model/model.js";
import type { Schema, TypeDeclaration } from "../../model/schema.js";
import type { ApiDocument, Content, Response, SchemaNode } from "../../resolve/document.js";
import type { ViewOperation } from "../../version/view.js";
import { unifyHeaderKinds } from "./unify-header-kinds.js";
import { buildHeaders } from "./build-headers.js";
import { documentationOf } from "../types/describe.js";
import { eventShape } from "./event-shape.js";
import { itemSchema } from "./item-schema.js";
import { sortByPreference, isBinary, isJson, isText, preferredContent, sequenceKind } from "./media-types.js";
import { shortHash } from "../names/short-hash.js";
import type { TypeCatalog } from "../types/type-catalog.js";
import { typeCase } from "../names/words.js";

export interface BuiltOutcomes {
  readonly outcomes: readonly Outcome[];
  /** The Accept header: what the successes are sent as. Null where no response has a body. */
  readonly accept: string | null;
  /** Types for bodies that have no name in the document. */
  readonly declarations: readonly TypeDeclaration[];
}

/** What may come back, a status each. */
export function buildOutcomes(operation: ViewOperation, types: OperationTypes, catalog: TypeCatalog): BuiltOutcomes {
  const { document } = operation;
  const responses = operation.responses.filter(({ status }) => /^([1-5]\d\d|[1-5]XX|default)$/.test(status));
  const declarations: TypeDeclaration[] = [];
  const isOnlySuccess = responses.filter(isSuccess).length === 1;
  const outcomes = [...responses].sort(compareStatuses).map((response): Outcome => {
    const base = isSuccess(response) && isOnlySuccess ? types.result : `${types.result}${response.status}`;
    const convert = (node: SchemaNode): Schema => catalog.convert(node, document, "read");
    const read = (content: Content | null): Payload => payloadOf(response, content, { document, convert });
    const [main = null, ...others] = hasNoBody(response) ? [] : sortByPreference(response.content);
    const payload = read(main);
    return {
      at: response.at,
      status: response.status,
      description: response.description,
      headers: buildHeaders(response, document, catalog),
      payload: named(payload, { name: base, content: main, declarations }),
      mediaType: main?.mediaType ?? null,
      others: (isSuccess(response) ? others : []).flatMap((content) => {
        const other = read(content);
        const name = `${base}${typeCase(content.mediaType)}`;
        return isAlternative(content, other, payload)
          ? [{ mediaType: content.mediaType, payload: named(other, { name, content, declarations }) }]
          : [];
      }),
    };
  });
  return { outcomes: unifyHeaderKinds(outcomes), accept: acceptOf(responses), declarations };
}

/** What is the same under another name, as `text/json` is, is no choice, and a range cannot be asked for. */
function isAlternative({ mediaType }: Content, payload: Payload, main: Payload): boolean {
  const isSame = JSON.stringify(payload) === JSON.stringify(main);
  return !mediaType.includes("*") && !(isSame && ["json", "text", "none"].includes(payload.kind));
}

function isSuccess({ status }: Pick<Response, "status">): boolean {
  return status.startsWith("2");
}

/** Numbers, then ranges, then `default`. */
function compareStatuses(left: Response, right: Response): number {
  const key = ({ status }: Response): string => (status === "default" ? "Z" : status);
  return key(left) < key(right) ? -1 : 1;
}

function hasNoBody({ status }: Response): boolean {
  return ["204", "205", "304"].includes(status);
}

interface Reading {
  readonly document: ApiDocument;
  readonly convert: (schema: SchemaNode) => Schema;
}

function payloadOf(response: Response, content: Content | null, { document, convert }: Reading): Payload {
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
  // `*/*` says nothing: what the schema describes decides.
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

/** A body that is described in place gets a type of its own: hovering shows its name, not all of it. */
function named(payload: Payload, { name, content, declarations }: Naming): Payload {
  const give = (schema: Schema, own: string): Schema => {
    if (isSimple(schema) || content === null) return schema;
    const documentation = documentationOf(content.schema ?? content.itemSchema ?? true);
    const isTaken = declarations.some((each) => each.name === own);
    const free = isTaken ? `${own}_${shortHash(content.at)}` : own;
    declarations.push({ name: free, at: content.at, schema, documentation });
    return { kind: "reference", name: free };
  };
  switch (payload.kind) {
    case "json":
      return { ...payload, schema: give(payload.schema, name) };
    case "items":
      return { ...payload, item: give(payload.item, `${name}Item`) };
    case "events":
      return payload.event === null
        ? { ...payload, data: give(payload.data, `${name}Data`) }
        : { ...payload, event: give(payload.event, `${name}Event`) };
    case "text":
    case "stream":
    case "none":
      return payload;
  }
}

export function isSimple(schema: Schema): boolean {
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
  const typesOf = (some: readonly Response[]): readonly string[] =>
    some.map(({ content }) => preferredContent(content)?.mediaType).filter((type) => type !== undefined);
  const successes = typesOf(responses.filter(isSuccess));
  const accepted = new Set(successes.length > 0 ? successes : typesOf(responses));
  return accepted.size === 0 ? null : [...accepted].join(", ");
}
