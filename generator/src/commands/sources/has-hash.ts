import { hashText } from "./hash-text.js";

/** Whether a text has a hash. Line endings may differ, because git can convert those of a copy. */
export function hasHash(text: string, hash: string): boolean {
  const unix = text.replaceAll("\r\n", "\n");
  return [text, unix, unix.replaceAll("\n", "\r\n")].some((each) => hashText(each) === hash);
}
