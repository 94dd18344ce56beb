import type { OperationDescriptor, ReadContext, ResponseCheck } from "../call/descriptor.js";
import type { AnyOutcome, Unexpected, UnexpectedResponse } from "./outcome.js";
import { readText } from "./read-text.js";
import { readWhole } from "./read-whole.js";

const MAX_BYTES = 65_536;
const JSON_TYPE = /^(?:(?:application|text)\/json|[^;\s]+\+json)\s*(?:;|$)/i;
const NO_BODY = new Set([204, 205, 304]);

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
  { signal, maxBytes, isOtherVersion }: ReadOptions,
): Promise<AnyOutcome> {
  const declared = declaredKey(descriptor.responses, response.status);
  if (declared === null) return await unexpected(response, "undeclared-status");
  if (descriptor.method === "HEAD" || NO_BODY.has(response.status)) return expected(response, undefined);
  if (
    descriptor.isOtherType?.(response, descriptor, declared) === true ||
    isOtherVersion?.(response, descriptor, declared) === true
  )
    return await unexpected(response, "unexpected-media-type");
  const kind = descriptor.selectKind?.(declared, response) ?? descriptor.responses[declared];
  const context = { descriptor, declared, signal, maxBytes };
  if (kind === "json" || kind === undefined) return await readJson(response, context);
  if (kind === "none") {
    await readText(response, MAX_BYTES);
    return expected(response, undefined);
  }
  const body = await kind(response, context);
  return body === undefined ? await unexpected(response, "unexpected-media-type") : expected(response, body);
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

async function readJson(response: Response, context: ReadContext): Promise<AnyOutcome> {
  const type = response.headers.get("content-type");
  const isJson = type === null || JSON_TYPE.test(type);
  const text = isJson ? await readWhole(response, context) : await readText(response, MAX_BYTES);
  // A success with an empty body has no data. An error with an empty body doesn't have its declared type, so it is
  // unexpected.
  if (text === "" && response.ok) return expected(response, undefined);
  if (!isJson) return unexpected(response, "unexpected-media-type", text);
  try {
    const { convert } = context.descriptor;
    return expected(
      response,
      convert === undefined ? JSON.parse(text) : convert.parse(text, context.declared, response),
    );
  } catch {
    return unexpected(response, "malformed-body", text.slice(0, MAX_BYTES));
  }
}

function expected(response: Response, body: unknown): AnyOutcome {
  const { ok, status } = response;
  return ok ? { ok, status, data: body, response } : { ok, status, error: body, response };
}

async function unexpected(
  response: Response,
  reason: UnexpectedResponse["reason"],
  text?: string,
): Promise<Unexpected> {
  const { status, headers } = response;
  const body = text ?? (await readText(response, MAX_BYTES));
  return {
    ok: false,
    status: "unexpected",
    error: { status, contentType: headers.get("content-type"), body, reason },
    response,
  };
}
