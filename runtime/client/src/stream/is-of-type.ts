/** Whether the media type of a response matches, or is missing. */
export function isOfType({ headers }: Response, pattern: RegExp): boolean {
  const type = headers.get("content-type");
  return type === null || pattern.test(type.toLowerCase());
}
