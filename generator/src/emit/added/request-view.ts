import { wirePath } from "../../model/path-template.js";
import type { Model, Operation, OperationParameter } from "../../model/model.js";
import { serializeParameter } from "../../openapi/serialize-parameter.js";
import { sampleAddress } from "../package/sample-address.js";
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
  const sampleOf = (parameter: OperationParameter): string =>
    serializeParameter(parameter, sampleValue(parameter, model, operation));
  const required = parameters.filter(({ isRequired }) => isRequired);
  const query = [
    ...Object.entries({ ...model.send.query, ...send.query }).map(([name, value]) =>
      serializeParameter({ ...plain, name, in: "query" }, value),
    ),
    ...required.filter((each) => each.in === "query" || each.in === "querystring").map(sampleOf),
  ].map((text) => text.slice(1));
  const cookies = required
    .filter((each) => each.in === "cookie")
    .map((each) => sampleOf(each).slice("Cookie: ".length))
    .filter((text) => text !== "");
  const isJson = body?.serialization === "json";
  const headers = {
    ...(accept === null ? {} : { Accept: accept }),
    ...(isJson ? { "Content-Type": body.mediaType } : {}),
    ...model.send.headers,
    ...send.headers,
  };
  const address = sampleAddress(model, operation);
  const search = [address.query, ...query].filter((text) => text !== "").join("&");
  return {
    method,
    url: [address.base, pathOf(operation, sampleOf), ...(search === "" ? [] : ["?", search])].join(""),
    headers: [
      ...Object.entries(headers),
      ...required
        .filter((each) => each.in === "header")
        .map((each) => [each.name, sampleOf(each).slice(each.name.length + 2)] as const),
      ...(cookies.length === 0 ? [] : [["Cookie", cookies.join("; ")] as const]),
    ].map(([name, value]) => ({ name, value })),
    body: isJson ? sampleValue({ ...body, name: "body" }, model, operation) : null,
    hasBody: isJson,
  };
}

/** The serialization of values that the document doesn't describe as parameters. */
const plain = { style: "form", explode: true, allowReserved: false, content: null } as const;

function pathOf(
  { path, parameters }: Pick<Operation, "path" | "parameters">,
  sampleOf: (parameter: OperationParameter) => string,
): string {
  return wirePath(path).path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const parameter = parameters.find((each) => each.in === "path" && each.name === name);
    return parameter === undefined
      ? serializeParameter({ ...plain, name, in: "path", style: "simple" }, name)
      : sampleOf(parameter);
  });
}
