import type { CallOptions } from "./call-options.js";
import { partsOf } from "../connection/client-parts.js";
import type { BodyWriter, OperationDescriptor } from "./descriptor.js";
import type { AnyOutcome } from "../outcome/outcome.js";
import { ResponseError } from "../outcome/response-error.js";
import { prepareCall } from "./prepare-call.js";
import { rawWriter } from "../serialize/bodies/raw-writer.js";

const JSON_TYPE = /^[^;]*[/+]json\s*(?:;|$)/i;

/** A request that no description knows. */
export interface RequestOptions {
  readonly method: string;
  /** Begins with a slash, and goes behind the server's address; `{name}` is filled in from `parameters`. */
  readonly path: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Bytes, streams, `FormData` and `URLSearchParams` are sent as they are, and so is text with a `contentType`; all else as JSON. */
  readonly body?: unknown;
  readonly contentType?: string;
}

/** The answer to such a request. */
export interface Answer {
  readonly status: number;
  /** Parsed JSON, a string if it is text, a stream if it is anything else, `undefined` if there is nothing. */
  readonly data: unknown;
  /** Its body has been read, unless `data` is a stream. */
  readonly response: Response;
}

/**
 * Sends a request that the API's description does not know, with all that calls of the connection have: credentials,
 * constant headers, and what the connection uses. Where a version is part of a media type, name it in the headers.
 * Rejects as an operation does, with a ResponseError for what is no success.
 */
export async function request(target: object, asked: RequestOptions, options?: CallOptions): Promise<Answer> {
  const { parameters, body } = asked;
  const descriptor = describe(asked);
  const call = prepareCall(descriptor, (_, response) => readAnything(response));
  const outcome = await call(partsOf(target).connection, { ...parameters, body }, options);
  if (!outcome.ok) throw new ResponseError(descriptor.id, outcome);
  return { status: outcome.status, data: outcome.data, response: outcome.response };
}

function describe({ method, path, body, contentType }: RequestOptions): OperationDescriptor {
  const id = `${method} ${path}`;
  if (!path.startsWith("/") || /[?#]/.test(path)) {
    throw new TypeError(`${id}: a path begins with a slash and has no query; that is the option \`query\`.`);
  }
  if (/(?:^|\/)\.\.?(?:\/|$)/.test(path)) throw new TypeError(`${id}: the path holds a segment "." or "..".`);
  return {
    id,
    method: method.toUpperCase(),
    path,
    accept: "application/json, */*;q=0.5",
    ...(body !== undefined && {
      body: { mediaType: contentType ?? mediaTypeOf(body), write: writerOf(body, contentType) },
    }),
    responses: {},
  };
}

function mediaTypeOf(body: unknown): string {
  if (body instanceof FormData) return "multipart/form-data";
  if (body instanceof URLSearchParams) return "application/x-www-form-urlencoded";
  if (body instanceof Blob && body.type !== "") return body.type;
  return isRaw(body) ? "application/octet-stream" : "application/json";
}

function writerOf(body: unknown, contentType: string | undefined): BodyWriter {
  // The platform writes the type, for it chooses the boundary.
  if (body instanceof FormData) return () => ({ open: () => body, replayable: true, contentType: null });
  if (body instanceof URLSearchParams) return (_, description) => rawWriter(String(body), description);
  if (isRaw(body) || (typeof body === "string" && contentType !== undefined)) return rawWriter;
  return (value, { mediaType }) => {
    const text = JSON_TYPE.test(mediaType) ? (JSON.stringify(value) as string | undefined) : undefined;
    return text === undefined ? null : { open: () => text, replayable: true, contentType: mediaType };
  };
}

function isRaw(body: unknown): boolean {
  if (body instanceof Blob || body instanceof ReadableStream || body instanceof ArrayBuffer) return true;
  return ArrayBuffer.isView(body) || typeof body === "function";
}

async function readAnything(response: Response): Promise<AnyOutcome> {
  const { ok, status } = response;
  const body = await bodyOf(response);
  return ok ? { ok, status, data: body, response } : { ok, status, error: body, response };
}

async function bodyOf(response: Response): Promise<unknown> {
  const type = response.headers.get("content-type") ?? "";
  if (response.body === null) return undefined;
  const isJson = JSON_TYPE.test(type);
  if (response.ok && !isJson && !/^text\//i.test(type)) return response.body;
  const text = await response.text();
  if (!isJson) return text;
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
