import type { MockRequest, MockResponse } from "../message.js";
import { listsTag } from "./entity-tag.js";

/**
 * Returns a 304 if `If-None-Match` of a GET or HEAD lists the response's entity tag; otherwise null. The 304 has only
 * the headers that RFC 9110 section 15.4.5 lists.
 */
export function notModified({ method, header }: MockRequest, response: MockResponse): MockResponse | null {
  const list = header("if-none-match");
  const tag = response.headers.find(([name]) => name.toLowerCase() === "etag")?.[1];
  if (list === null || tag === undefined || response.status !== 200) return null;
  if ((method !== "GET" && method !== "HEAD") || !listsTag(list, tag.replace(/^W\//, ""))) return null;
  const headers = response.headers.filter(([name]) => kept.has(name.toLowerCase()));
  return { ...response, status: 304, headers, body: null };
}

const kept: ReadonlySet<string> = new Set(["cache-control", "content-location", "date", "etag", "expires", "vary"]);
