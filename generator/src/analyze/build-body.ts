import type { Reporter } from "../diagnostics/reporter.js";
import { isObject } from "../model/json.js";
import { childOf } from "../model/location.js";
import type { Body, Constants } from "../model/model.js";
import type { Schema, TypeDeclaration, TypeName } from "../model/schema.js";
import type { Content } from "../resolve/document.js";
import type { ViewOperation } from "../version/view.js";
import { documentationOf, undocumented } from "./describe.js";
import { isForm, isJson, preferred } from "./media-types.js";
import type { TypeCatalog } from "./type-catalog.js";

export interface BuiltBody {
  readonly body: Body;
  /** Null for what is sent as it is: bytes, or text of a format that is not ours to write. */
  readonly declaration: TypeDeclaration | null;
}

/** What an operation sends, and the type of its own that stands for it. */
export function buildBody(
  { requestBody, document, method }: ViewOperation,
  name: TypeName,
  catalog: TypeCatalog,
): BuiltBody | null {
  const content = preferred(requestBody?.content ?? []);
  if (requestBody === null || content === null || !canHaveBody(method)) return null;
  const isRaw = !isJson(content.mediaType) && !isForm(content.mediaType);
  const { at } = content;
  const schema: Schema =
    content.schema === null
      ? { kind: "unknown", reason: "no-type", at }
      : catalog.convert(content.schema, document, "write");
  const documentation = content.schema === null ? undocumented : documentationOf(content.schema);
  const [example] = content.examples;
  return {
    body: {
      at: content.at,
      isRequired: requestBody.required,
      mediaType: content.mediaType,
      schema: isRaw ? { kind: "binary" } : { kind: "reference", name },
      documentation: { ...undocumented, text: requestBody.description ?? documentation.text },
      example: example === undefined ? null : { value: example.value },
    },
    declaration: isRaw ? null : { name, at, schema, documentation },
  };
}

/** The Fetch standard lets no request of these methods have a body. */
function canHaveBody(method: string): boolean {
  return method !== "GET" && method !== "HEAD";
}

/**
 * A body that cannot be sent is not offered; what the document says of its media type is sent still, as a header. Reports that it
 * is so.
 */
export function constantsFor({ requestBody, method, send, at }: ViewOperation, reporter: Reporter): Constants {
  const content = preferred(requestBody?.content ?? []);
  if (content === null || canHaveBody(method) || isEmpty(content)) return send;
  reporter.report({
    code: "body-not-sendable",
    severity: "warning",
    at: childOf(at, "requestBody"),
    onKey: true,
    message: `A ${method} request cannot have a body where fetch sends it; the body is not offered.`,
    help: "If the server takes POST as well, declare that.",
  });
  return { ...send, headers: { ...send.headers, "Content-Type": content.mediaType } };
}

/** Some documents give every request a body without anything in it. */
function isEmpty({ schema }: Content): boolean {
  if (schema === null || !isObject(schema)) return true;
  const { properties } = schema;
  return schema["$ref"] === undefined && isObject(properties) && Object.keys(properties).length === 0;
}
