import type { CallOptions } from "./call-options.js";
import { partsOf } from "../connection/client-parts.js";
import type { BodyWriter, OperationDescriptor, ReadContext } from "./descriptor.js";
import type { AnyOutcome } from "../outcome/outcome.js";
import { ResponseError } from "../errors/response-error.js";
import { limitStream } from "../outcome/limit-stream.js";
import { readWhole } from "../outcome/read-whole.js";
import { prepareCall } from "./prepare-call.js";
import { compileBody } from "../serialize/bodies/compile-body.js";
import { rawWriter } from "../serialize/bodies/raw-writer.js";

const JSON_TYPE = /^[^;]*[/+]json\s*(?:;|$)/i;

/** A request that the document doesn't declare. */
export interface RequestOptions {
  readonly method: string;
  /**
   * The path, which starts with a slash and is appended to the server's URL. `{name}` is replaced with the value of
   * that name in `parameters`.
   */
  readonly path: string;
  readonly parameters?: Readonly<Record<string, unknown>> | undefined;
  /**
   * Bytes, streams, `FormData` and `URLSearchParams` are sent as is. Strings are sent as is if there is a
   * `contentType`. All other values are sent as JSON.
   */
  readonly body?: unknown;
  readonly contentType?: string | undefined;
}

/** The response to a request that the document doesn't declare. */
export interface RequestResult {
  readonly status: number;
  /** Parsed JSON, a string for text, a stream for other media types, or `undefined` if there is no body. */
  readonly data: unknown;
  /** The response. Its body has already been read, unless `data` is a stream. */
  readonly response: Response;
}

/**
 * Sends a request that the document doesn't declare, with the credentials, constant headers and layers of a client or
 * connection. If the API's version is part of its media types, set it in the `accept` header and in `contentType`.
 * Rejects like an operation: with a ResponseError for any response other than a success.
 */
export async function request(target: object, init: RequestOptions, options?: CallOptions): Promise<RequestResult> {
  const { parameters, body } = init;
  const descriptor = descriptorFor(init);
  const call = prepareCall(descriptor, (_, response, { maxBytes }) => readAnything(response, { descriptor, maxBytes }));
  const outcome = await call(partsOf(target).connection, { ...parameters, body }, options);
  if (!outcome.ok) throw new ResponseError(descriptor.id, outcome);
  return { status: outcome.status, data: outcome.data, response: outcome.response };
}

function descriptorFor({ method, path, body, contentType }: RequestOptions): OperationDescriptor {
  const id = `${method} ${path}`;
  if (!path.startsWith("/") || /[?#]/.test(path)) {
    throw new TypeError(
      `${id}: the path must start with a slash and must not contain a query; use the \`query\` option.`,
    );
  }
  if (/(?:^|\/)\.\.?(?:\/|$)/.test(path))
    throw new TypeError(`${id}: the path must not contain a "." or ".." segment.`);
  return {
    id,
    method: method.toUpperCase(),
    path,
    accept: "application/json, */*;q=0.5",
    ...(body !== undefined && {
      body: { mediaType: contentType ?? mediaTypeOf(body), write: writerOf(body, contentType) },
      writeBody: compileBody,
    }),
    responses: {},
  };
}

function mediaTypeOf(body: unknown): string {
  if (body instanceof FormData) return "multipart/form-data";
  if (body instanceof URLSearchParams) return "application/x-www-form-urlencoded";
  if (body instanceof Blob && body.type !== "") return body.type;
  return isBinary(body) ? "application/octet-stream" : "application/json";
}

function writerOf(body: unknown, contentType: string | undefined): BodyWriter {
  // The platform sets the content type, because the platform chooses the boundary.
  if (body instanceof FormData) return () => ({ open: () => body, replayable: true, contentType: null });
  if (body instanceof URLSearchParams) return (_, description) => rawWriter(String(body), description);
  if (isBinary(body) || (typeof body === "string" && contentType !== undefined)) return rawWriter;
  return (value, { mediaType }) => {
    const text = JSON_TYPE.test(mediaType) ? (JSON.stringify(value) as string | undefined) : undefined;
    return text === undefined ? null : { open: () => text, replayable: true, contentType: mediaType };
  };
}

function isBinary(body: unknown): boolean {
  if (body instanceof Blob || body instanceof ReadableStream || body instanceof ArrayBuffer) return true;
  return ArrayBuffer.isView(body) || typeof body === "function";
}

type Limited = Pick<ReadContext, "descriptor" | "maxBytes">;

async function readAnything(response: Response, limited: Limited): Promise<AnyOutcome> {
  const { ok, status } = response;
  const body = await bodyOf(response, limited);
  return ok ? { ok, status, data: body, response } : { ok, status, error: body, response };
}

async function bodyOf(response: Response, limited: Limited): Promise<unknown> {
  const type = response.headers.get("content-type") ?? "";
  if (response.body === null) return undefined;
  const isJson = JSON_TYPE.test(type);
  if (response.ok && !isJson && !/^text\//i.test(type)) return limitStream(response.body, limited);
  const text = await readWhole(response, limited);
  if (!isJson) return text;
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
