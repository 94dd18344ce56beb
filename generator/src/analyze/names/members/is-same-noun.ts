/** Whether two lowercase words are the same noun in the singular or plural: `user` and `users`, `entry` and `entries`. */
export function isSameNoun(left: string, right: string): boolean {
  return left === right || isPluralOf(left, right) || isPluralOf(right, left);
}

function isPluralOf(plural: string, singular: string): boolean {
  // `news` is not the plural of `new`, and pairs such as `a` and `as` or `i` and `is` are not nouns at all.
  if (singular.length < 3 || singular === "new") return false;
  return (
    plural === `${singular}s` ||
    (/(?:s|x|z|ch|sh|o)$/.test(singular) && plural === `${singular}es`) ||
    (/[^aeiou]y$/.test(singular) && plural === `${singular.slice(0, -1)}ies`)
  );
}
