import { wirePath } from "../../model/path-template.js";
import type { Model, Operation, OperationParameter } from "../../model/model.js";
import { sampleServer } from "../package/sample-server.js";
import { sampleValue } from "../package/sample-value.js";

/** A request with sample values: the examples of the document, or else placeholders of the right type. */
export interface RequestView {
  readonly method: string;
  /** The URL, with the required parameters. */
  readonly url: string;
  /** The headers that the client sends, except for credentials. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** The body, if it is JSON; null if there is none or it isn't JSON. */
  readonly body: unknown;
  readonly hasBody: boolean;
}

/** Returns a sample request for an operation, without credentials. */
export function requestView(operation: Operation, model: Model): RequestView {
  const { method, parameters, accept, body, send } = operation;
  const required = parameters.filter(({ isRequired }) => isRequired);
  const query = [
    ...Object.entries({ ...model.send.query, ...send.query }).map(([name, value]) => pair(name, value)),
    ...required.filter((each) => each.in === "query").flatMap(queryPairs),
  ];
  const isJson = body?.serialization === "json";
  const headers = {
    ...(accept === null ? {} : { Accept: accept }),
    ...(isJson ? { "Content-Type": body.mediaType } : {}),
    ...model.send.headers,
    ...send.headers,
  };
  return {
    method,
    url: [serverOf(operation, model), pathOf(operation), ...(query.length === 0 ? [] : ["?", query.join("&")])].join(
      "",
    ),
    headers: [
      ...Object.entries(headers),
      ...required.filter((each) => each.in === "header").map((each) => [each.name, textOf(sampleValue(each))] as const),
    ].map(([name, value]) => ({ name, value })),
    body: isJson ? (body.example?.value ?? {}) : null,
    hasBody: isJson,
  };
}

function serverOf(operation: Operation, model: Model): string {
  const server = sampleServer(model, operation) ?? operation.server ?? model.server ?? "";
  return `${server}${model.serverPath ?? ""}`.replace(/\/+$/, "");
}

function pathOf({ path, parameters }: Operation): string {
  return wirePath(path).path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const parameter = parameters.find((each) => each.in === "path" && each.name === name);
    return encodeURIComponent(parameter === undefined ? name : textOf(sampleValue(parameter)));
  });
}

function queryPairs(parameter: OperationParameter): readonly string[] {
  const value = sampleValue(parameter);
  if (Array.isArray(value) && parameter.explode)
    return value.map((item: unknown) => pair(parameter.name, textOf(item)));
  return [pair(parameter.name, textOf(value))];
}

function pair(name: string, value: string): string {
  return [name, value].map(encodeURIComponent).join("=");
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(",");
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
