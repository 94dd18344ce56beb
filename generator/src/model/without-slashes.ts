/** A text without the slashes at its end. A regular expression would look from each slash to the end of a run of them. */
export function withoutSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === "/") end -= 1;
  return text.slice(0, end);
}
