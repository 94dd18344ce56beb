import type { CallContext } from "../layer.js";
import { isSecretName } from "./is-secret-name.js";

const MAX_BODY = 2000;

/** What to redact from a log. */
export interface Redaction {
  /** Replaces the secrets that were sent with the call. */
  readonly hide: (text: string) => string;
  /** The names whose values are redacted, in addition to those that suggest a secret. */
  readonly names: readonly string[];
}

/** Formats the method, URL and headers, with `***` in place of values that may be secret. */
export function describeRequest({ message, operation }: CallContext, redaction: Redaction): string {
  const { method, origin, headers } = message;
  const { pathname, searchParams } = new URL(message.url);
  const declared = (operation.query ?? []).map((each) => (typeof each === "string" ? each : each.name));
  const query = Array.from(searchParams, ([name, value]) => {
    // Redacts undeclared parameters, because they may contain the signature of a signed URL.
    const isShown = declared.includes(name) && !isSecretName(name, redaction.names);
    return `${name}=${isShown ? redaction.hide(value) : "***"}`;
  }).join("&");
  return `${method} ${origin}${redaction.hide(pathname)}${query === "" ? "" : `?${query}`} ${describeHeaders(headers, redaction)}`;
}

/** Formats headers as JSON. */
export function describeHeaders(headers: Headers, { hide, names }: Redaction): string {
  const redactedHeaders = Array.from(
    headers,
    ([name, value]) => [name, isSecretName(name, names) ? "***" : hide(value)] as const,
  );
  return JSON.stringify(Object.fromEntries(redactedHeaders));
}

/** Formats a body as truncated JSON. If it can't be written as JSON, returns its type. */
export function describeBody(body: unknown, { hide, names }: Redaction): string {
  if (body === undefined) return "no body";
  const isData = typeof body !== "object" || body === null || Array.isArray(body) || !isOpaque(body);
  if (!isData) return `a ${body.constructor.name}`;
  const text = JSON.stringify(body, (name, value: unknown) => {
    if (typeof value === "bigint") return value.toString();
    return isSecretName(name, names) ? "***" : value;
  }) as string | undefined;
  return (text === undefined ? typeof body : hide(text)).slice(0, MAX_BODY);
}

/** Whether JSON would serialize an object as `{}` or as a list of bytes. */
function isOpaque(body: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(body);
  return prototype !== Object.prototype && prototype !== null && !(body instanceof Date);
}
