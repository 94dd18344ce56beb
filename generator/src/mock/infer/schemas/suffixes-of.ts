/** Returns the suffixes of a name that begin with a word, longest first: `apiuserid`, `userid` and `id` for `apiUserId`. */
export function suffixesOf(parameter: string): readonly string[] {
  const words = parameter.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/).filter((word) => word !== "");
  return words.map((_, index) => words.slice(index).join("").toLowerCase());
}
