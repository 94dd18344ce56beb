import type { OperationDescriptor, ReadContext, ResponseCheck } from "../call/descriptor.js";
import type { AnyOutcome, UnexpectedResponse } from "./outcome.js";
import { readText } from "./read-text.js";
import { readWhole } from "./read-whole.js";

const MAX_BYTES = 65_536;
const JSON_TYPE = /^(?:(?:application|text)\/json|[^;\s]+\+json)\s*(?:;|$)/i;
/** The settings of a call and its connection that affect how a response is read. */
interface ReadOptions extends Pick<ReadContext, "signal" | "maxBytes"> {
  readonly isOtherVersion: ResponseCheck | undefined;
}

/**
 * Reads a response as the operation declares it. The Content-Type of the response determines how the body is read. A
 * response that isn't declared, or has a media type that is described but wasn't requested, becomes an `unexpected`
 * outcome. Doesn't read headers. Rejects only if the connection breaks while the body is being read.
 */
export async function readOutcome(
  descriptor: OperationDescriptor,
  response: Response,
  options: ReadOptions,
): Promise<AnyOutcome> {
  const { ok, status, headers } = response;
  const { body, reason } = await readBody(descriptor, response, options);
  if (reason === undefined) return ok ? { ok, status, data: body, response } : { ok, status, error: body, response };
  const text = typeof body === "string" ? body : await readText(response, MAX_BYTES);
  const error = { status, contentType: headers.get("content-type"), body: text, reason };
  return { ok: false, status: "unexpected", error, response };
}

/** A body. If `reason` is set, the response is unexpected, and `body` is its text, or `undefined` if not read yet. */
interface Reading {
  readonly body?: unknown;
  readonly reason?: UnexpectedResponse["reason"];
}

async function readBody(
  descriptor: OperationDescriptor,
  response: Response,
  { isOtherVersion, signal, maxBytes }: ReadOptions,
): Promise<Reading> {
  const { method, responses, convert } = descriptor;
  const { ok, status, headers } = response;
  const declared = declaredKey(responses, status);
  if (declared === null) return { reason: "undeclared-status" };
  if (method === "HEAD" || status === 204 || status === 205 || status === 304) return {};
  const otherType: Reading = { reason: "unexpected-media-type" };
  if (
    descriptor.isOtherType?.(response, descriptor, declared) === true ||
    isOtherVersion?.(response, descriptor, declared) === true
  )
    return otherType;
  const kind = descriptor.selectKind?.(declared, response) ?? responses[declared];
  const context = { descriptor, declared, signal, maxBytes };
  if (typeof kind === "function") {
    const body = await kind(response, context);
    return body === undefined ? otherType : { body };
  }
  const type = headers.get("content-type");
  const isJson = kind !== "none" && (type === null || JSON_TYPE.test(type));
  const text = isJson ? await readWhole(response, context) : await readText(response, MAX_BYTES);
  // A success with an empty body has no data. An error with an empty body doesn't have its declared type, so it is
  // unexpected.
  if (kind === "none" || (text === "" && ok)) return {};
  if (!isJson) return { ...otherType, body: text };
  try {
    return { body: convert === undefined ? JSON.parse(text) : convert.parse(text, declared, response) };
  } catch {
    return { body: text.slice(0, MAX_BYTES), reason: "malformed-body" };
  }
}

function declaredKey(responses: OperationDescriptor["responses"], status: number): string | null {
  const exact = String(status);
  if (Object.hasOwn(responses, exact)) return exact;
  const digit = exact.charAt(0);
  const range = `${digit}XX`;
  if (Object.hasOwn(responses, range)) return range;
  // If a success is declared, `default` describes errors, so it doesn't apply to another success such as 201.
  const isUndeclaredSuccess = digit === "2" && Object.keys(responses).some((key) => key.startsWith("2"));
  return isUndeclaredSuccess || !Object.hasOwn(responses, "default") ? null : "default";
}
