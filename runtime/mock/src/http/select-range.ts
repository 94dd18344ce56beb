import type { MockRequest, MockResponse } from "../message.js";

/**
 * Returns a 206 with the part of a file that a GET requests with `Range`, or the file's length if the range is outside
 * the file. Returns the whole response if there is no range, or one that a server may ignore: several ranges, or a unit
 * other than bytes (RFC 9110 section 14.2).
 */
export function selectRange(
  { method, header }: MockRequest,
  response: MockResponse,
): MockResponse | { readonly unsatisfiable: number } {
  if (response.status !== 200 || response.body === null) return response;
  const bytes = typeof response.body === "string" ? new TextEncoder().encode(response.body) : response.body;
  const whole: MockResponse = { ...response, headers: [...response.headers, ["Accept-Ranges", "bytes"]] };
  const [, first = "", last = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header("range")?.trim() ?? "") ?? [];
  if (method !== "GET" || (first === "" && last === "") || !isCurrent(header("if-range"), response)) return whole;
  const { length } = bytes;
  const start = first === "" ? Math.max(0, length - Number(last)) : Number(first);
  const end = first === "" || last === "" ? length - 1 : Math.min(Number(last), length - 1);
  if (first !== "" && last !== "" && Number(last) < Number(first)) return whole;
  if (start > end) return { unsatisfiable: length };
  const headers = [...whole.headers, ["Content-Range", `bytes ${start}-${end}/${length}`] as const];
  return { ...whole, status: 206, headers, body: bytes.subarray(start, end + 1) };
}

/** Whether `If-Range` is missing or equals the response's tag. A date never matches, because files have no `Last-Modified`. */
function isCurrent(ifRange: string | null, { headers }: MockResponse): boolean {
  return ifRange === null || headers.some(([name, value]) => name.toLowerCase() === "etag" && value === ifRange.trim());
}
