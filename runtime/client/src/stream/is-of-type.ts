/** Whether a response's media type matches the pattern or is missing. */
export function isOfType({ headers }: Response, pattern: RegExp): boolean {
  const type = headers.get("content-type");
  return type === null || pattern.test(type.toLowerCase());
}
