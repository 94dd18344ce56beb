const words =
  /\blink\b\W+(?:response\W+)?(?:http\W+)?header|\bheader\b\W{1,4}rel\W|\bnext\b\W+link\W+relation|\blink relation(?:ship)?s?\b/i;

/** Whether a description says that a value comes from the `Link` header. */
export function mentionsLinkHeader(text: string): boolean {
  return words.test(text);
}
