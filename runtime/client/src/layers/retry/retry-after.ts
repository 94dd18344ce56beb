/**
 * Returns the delay that a server requests, in milliseconds. Reads it from `Retry-After-Ms`, or from `Retry-After`,
 * which contains seconds or a date (RFC 9110 section 10.2.3). Returns `null` if neither header is present and valid.
 */
export function retryAfter(headers: Headers, now: () => number): number | null {
  const milliseconds = numberIn(headers.get("retry-after-ms"));
  if (milliseconds !== null) return milliseconds;
  const text = headers.get("retry-after");
  const seconds = numberIn(text);
  if (seconds !== null) return seconds * 1000;
  const date = Date.parse(text ?? "");
  return Number.isNaN(date) ? null : Math.max(0, date - now());
}

function numberIn(text: string | null): number | null {
  return text !== null && /^\s*\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : null;
}
