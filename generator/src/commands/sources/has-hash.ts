import { hashText } from "./hash-text.js";

/** Whether a text has this hash. Ignores differences in line endings, because git can convert them in a copy. */
export function hasHash(text: string, hash: string): boolean {
  const unix = text.replaceAll("\r\n", "\n");
  return [text, unix, unix.replaceAll("\n", "\r\n")].some((each) => hashText(each) === hash);
}
