/** Returns a URL for messages. The values in its query are hidden, because they can be secret. */
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
