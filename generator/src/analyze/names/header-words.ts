import { wordsOf } from "./words.js";

/** The maximum length of a name that lists both headers of a pair. */
const maxLength = 30;

/**
 * Returns the words that name the type of a set of headers: the words that all the header names begin with, such as
 * `Rate Limit` for `RateLimit-Limit` and `RateLimit-Remaining`. Without such words, joins two short names with "And",
 * and otherwise returns the first name followed by "And Other". A leading `X-` is dropped.
 */
export function headerWords(names: readonly string[]): readonly string[] {
  const all = names
    .map((name) => name.replace(/^x-/i, ""))
    .sort()
    .map(wordsOf);
  const [first = [], ...others] = all;
  const end = first.findIndex((word, index) => others.some((words) => words[index] !== word));
  const common = end === -1 ? first : first.slice(0, end);
  if (common.length > 0) return common;
  const both = [...first, "And", ...(others[0] ?? [])];
  return others.length === 1 && both.join("").length <= maxLength ? both : [...first, "And", "Other"];
}
