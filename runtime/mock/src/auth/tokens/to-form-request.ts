import { isObject, toText, type Json } from "../../json.js";
import type { MockRequest } from "../../message.js";
import { isJson } from "../../media-types/is-json.js";

/**
 * Converts a token request with a JSON body to the form that RFC 6749 requires, for documents that declare a JSON body. Other requests
 * are returned unchanged.
 */
export function toFormRequest(request: MockRequest, body: Json | undefined): MockRequest {
  if (!isObject(body) || !isJson(request.header("content-type") ?? "")) return request;
  const fields = new URLSearchParams(Object.entries(body).map(([name, value]) => [name, toText(value)]));
  return {
    ...request,
    header: (name) => (name === "content-type" ? "application/x-www-form-urlencoded" : request.header(name)),
    body: new TextEncoder().encode(fields.toString()),
  };
}
