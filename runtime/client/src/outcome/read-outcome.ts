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
  const key = declaredKey(descriptor.responses, response.status);
  if (key === null) return unexpected(response, "undeclared-status", await readText(response, MAX_BYTES));
  const isOther =
    descriptor.isOtherType?.(response, descriptor, key) === true ||
    isOtherVersion?.(response, descriptor, key) === true;
  if (isOther && hasBody(descriptor, response))
    return unexpected(response, "unexpected-media-type", await readText(response, MAX_BYTES));
  return await readDeclared(response, { descriptor, declared: key, signal, maxBytes });
}

async function readDeclared(response: Response, context: ReadContext): Promise<AnyOutcome> {
  const { declared, descriptor } = context;
  const kind = hasBody(descriptor, response)
    ? (descriptor.selectKind?.(declared, response) ?? descriptor.responses[declared])
    : undefined;
  if (kind === undefined) return expected(response, undefined);
  if (kind === "json") return await readJson(response, context);
  if (kind === "none") {
    await readText(response, MAX_BYTES);
    return expected(response, undefined);
  }
  const body = await kind(response, context);
  if (body !== undefined) return expected(response, body);
  return unexpected(response, "unexpected-media-type", await readText(response, MAX_BYTES));
}

function hasBody({ method }: OperationDescriptor, { status }: Response): boolean {
  return method !== "HEAD" && !NO_BODY.has(status);
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
  const contentType = response.headers.get("content-type");
  if (contentType !== null && !JSON_TYPE.test(contentType)) {
    const text = await readText(response, MAX_BYTES);
    return text === "" && response.ok
      ? expected(response, undefined)
      : unexpected(response, "unexpected-media-type", text);
  }
  const text = await readWhole(response, context);
  // A success with an empty body has no data. An error with an empty body doesn't have its declared type, so it is
  // unexpected.
  if (text === "" && response.ok) return expected(response, undefined);
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

function unexpected(response: Response, reason: UnexpectedResponse["reason"], body: string): Unexpected {
  const contentType = response.headers.get("content-type");
  return { ok: false, status: "unexpected", error: { status: response.status, contentType, body, reason }, response };
}
