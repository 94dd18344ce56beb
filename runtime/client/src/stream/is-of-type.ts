/** Whether a response is of such a media type; one that does not say is. */
export function isOfType({ headers }: Response, pattern: RegExp): boolean {
  const type = headers.get("content-type");
  return type === null || pattern.test(type.toLowerCase());
}
