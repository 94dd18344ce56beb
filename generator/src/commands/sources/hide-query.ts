/** Hides the query values of a URL that appears in a message, because they can be secret. */
export function hideQuery(url: string): string {
  const [, start, query] = /^([^?#]*\?)([^#]*)/.exec(url) ?? [];
  if (start === undefined || query === undefined) return url;
  return (
    start +
    query
      .split("&")
      .map((part) => part.replace(/=.+$/s, "=…"))
      .join("&")
  );
}
