import { entriesOf, member, type Json, type JsonObject } from "../../../model/json.js";
import type { Model, Operation, OperationParameter } from "../../../model/model.js";
import { wirePath } from "../../../model/path-template.js";
import { serializeParameter } from "../../../openapi/serialize-parameter.js";
import { sampleAddress } from "../../package/sample-address.js";
import { follow } from "../follow.js";
import { sampleSchema } from "./sample-schema.js";

/** A request of an operation as it is on the wire, without credentials. */
export interface SampleRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly cookies: readonly string[];
  readonly body: SampleBody | null;
  /** The values of the required parameters, by their names in the client. */
  readonly values: ReadonlyMap<string, Json>;
}

export interface SampleBody {
  readonly mediaType: string;
  readonly serialization: "json" | "form" | "multipart" | "raw";
  readonly value: Json;
}

/** Returns a sample request of an operation. `part` is the operation in the projected document. */
export function sampleRequest(operation: Operation, part: Json, document: JsonObject, model: Model): SampleRequest {
  const required = operation.parameters.filter(({ isRequired }) => isRequired);
  const values = new Map(required.map((each) => [each.property, valueOf(each, part, document)] as const));
  const query: string[] = [];
  const headers: [string, string][] = [];
  const cookies: string[] = [];
  let { path } = wirePath(operation.path);
  for (const parameter of required) {
    const text = serializeParameter(parameter, values.get(parameter.property) ?? null);
    switch (parameter.in) {
      case "path":
        path = path.split(["{", "}"].join(parameter.name)).join(text);
        break;
      case "query":
      case "querystring":
        // An empty list or object isn't sent.
        if (text !== "?") query.push(text.slice(1));
        break;
      case "header":
        headers.push([parameter.name, text.slice(parameter.name.length + 2)]);
        break;
      case "cookie":
        if (text !== "Cookie: ") cookies.push(text.slice("Cookie: ".length));
        break;
    }
  }
  const body = bodyOf(operation, part, document);
  for (const constants of [model.send, operation.send]) {
    for (const pair of Object.entries(constants.headers)) headers.push(pair);
    for (const pair of Object.entries(constants.query)) query.push(pair.map(encodeURIComponent).join("="));
  }
  const address = sampleAddress(model, operation);
  if (address.query !== "") query.unshift(address.query);
  return {
    method: operation.method,
    url: [address.base, path, query.length === 0 ? "" : "?", query.join("&")].join(""),
    headers: [
      ...(operation.accept === null ? [] : [["Accept", operation.accept] as const]),
      ...(body === null ? [] : [["Content-Type", body.mediaType] as const]),
      ...headers,
    ],
    cookies,
    body,
    values,
  };
}

/** Returns the parameter's example, or a value that its schema allows. */
function valueOf(parameter: OperationParameter, part: Json, document: JsonObject): Json {
  if (parameter.example !== null) return parameter.example.value;
  const parameters = member(part, "parameters");
  const found = (Array.isArray(parameters) ? (parameters as readonly Json[]) : [])
    .map((each) => follow(each, document))
    .find((each) => member(each, "name") === parameter.name && member(each, "in") === parameter.in);
  const contents = entriesOf(member(found, "content")).map(([, mediaType]) => member(mediaType, "schema"));
  const schema = member(found, "schema") ?? contents[0];
  const value = sampleSchema(schema, parameter.name, document);
  // An empty list isn't sent, so a request that contains one lacks the parameter.
  return schema !== undefined && Array.isArray(value) && value.length === 0
    ? sampleSchema({ allOf: [schema], minItems: 1 }, parameter.name, document)
    : value;
}

function bodyOf({ body, name }: Operation, part: Json, document: JsonObject): SampleBody | null {
  if (body === null || (body.example === null && !body.isRequired)) return null;
  const { mediaType, serialization } = body;
  const content = member(follow(member(part, "requestBody"), document), "content");
  const schema = member(member(content, mediaType), "schema");
  const value = body.example === null ? sampleSchema(schema, name, document) : body.example.value;
  return { mediaType, serialization, value };
}
