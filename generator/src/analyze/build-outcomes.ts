import type { Outcome, OperationTypes, Payload } from "../model/model.js";
import type { Schema, TypeDeclaration } from "../model/schema.js";
import type { Content, Response } from "../resolve/document.js";
import type { ViewOperation } from "../version/view.js";
import { documentationOf } from "./describe.js";
import { isBinary, isJson, isText, preferred } from "./media-types.js";
import type { TypeCatalog } from "./type-catalog.js";

export interface BuiltOutcomes {
  readonly outcomes: readonly Outcome[];
  /** The Accept header: what the successes are sent as. Null where no response has a body. */
  readonly accept: string | null;
  /** Types for bodies that have no name in the document. */
  readonly declarations: readonly TypeDeclaration[];
}

/** What may come back, a status each. */
export function buildOutcomes(operation: ViewOperation, types: OperationTypes, catalog: TypeCatalog): BuiltOutcomes {
  const responses = operation.responses.filter(({ status }) => /^([1-5]\d\d|[1-5]XX|default)$/.test(status));
  const declarations: TypeDeclaration[] = [];
  const isOnlySuccess = responses.filter(isSuccess).length === 1;
  const outcomes = [...responses].sort(compareStatuses).map((response): Outcome => {
    const content = preferred(response.content);
    const payload = payloadOf(response, content, (node) => catalog.convert(node, operation.document, "read"));
    const name = isSuccess(response) && isOnlySuccess ? types.result : `${types.result}${response.status}`;
    return {
      at: response.at,
      status: response.status,
      description: response.description,
      payload: named(payload, { name, content, declarations }),
    };
  });
  return { outcomes, accept: acceptOf(responses), declarations };
}

function isSuccess({ status }: Pick<Response, "status">): boolean {
  return status.startsWith("2");
}

/** Numbers, then ranges, then `default`. */
function compareStatuses(left: Response, right: Response): number {
  const key = ({ status }: Response): string => (status === "default" ? "Z" : status);
  return key(left) < key(right) ? -1 : 1;
}

function payloadOf(
  { status }: Response,
  content: Content | null,
  convert: (schema: NonNullable<Content["schema"]>) => Schema,
): Payload {
  if (content === null || ["204", "205", "304"].includes(status)) return { kind: "none" };
  const { mediaType, schema, at } = content;
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
  if (payload.kind !== "json" || isSimple(payload.schema) || content === null) return payload;
  declarations.push({
    name,
    at: content.at,
    schema: payload.schema,
    documentation: documentationOf(content.schema ?? true),
  });
  return { kind: "json", schema: { kind: "reference", name } };
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
    some.map(({ content }) => preferred(content)?.mediaType).filter((type) => type !== undefined);
  const successes = typesOf(responses.filter(isSuccess));
  const accepted = new Set(successes.length > 0 ? successes : typesOf(responses));
  return accepted.size === 0 ? null : [...accepted].join(", ");
}
