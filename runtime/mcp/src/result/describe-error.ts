import { clip } from "./clip.js";
import { toJson } from "./to-json.js";

/** The properties of a ResponseError that are used here. Packages from earlier versions of Almanac lack `redact`. */
interface ResponseError extends Error {
  readonly body: unknown;
  readonly redact?: (text: string) => string;
}

/**
 * Describes the error of a call for a model: the message, and the body of the response. `***` replaces the credentials
 * that were sent.
 */
export function describeError(error: unknown, limit: number): string {
  if (!(error instanceof Error)) return "The call failed.";
  if (!isResponseError(error)) return clip(error.message, limit);
  const { message, body } = error;
  // The message is already redacted. Omits the body if there is no `redact` to redact it.
  if (body === undefined || body === null || body === "" || error.redact === undefined) return clip(message, limit);
  const text = typeof body === "string" ? body : JSON.stringify(toJson(body));
  return clip(`${message}\n${error.redact(text)}`, limit);
}

function isResponseError(error: Error): error is ResponseError {
  return error.name === "ResponseError" && "body" in error;
}
