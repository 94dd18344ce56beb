/**
 * Removes trailing slashes from a string. Doesn't use the regular expression `/\/+$/`, which would take quadratic time
 * on a long run of slashes.
 */
export function withoutSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === "/") end -= 1;
  return text.slice(0, end);
}
