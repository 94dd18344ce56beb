import { isObject, toText, type Json } from "../../json.js";
import type { MockRequest } from "../../message.js";
import { isJson } from "../../negotiate/media-range.js";

/** A token request as RFC 6749 has it, where the document lets clients send the same fields as JSON. */
export function toFormRequest(request: MockRequest, body: Json | undefined): MockRequest {
  if (!isObject(body) || !isJson(request.header("content-type") ?? "")) return request;
  const fields = new URLSearchParams(Object.entries(body).map(([name, value]) => [name, toText(value)]));
  return {
    ...request,
    header: (name) => (name === "content-type" ? "application/x-www-form-urlencoded" : request.header(name)),
    body: new TextEncoder().encode(fields.toString()),
  };
}
