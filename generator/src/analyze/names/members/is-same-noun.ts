/** Whether two lowercase words are the same noun in the singular or plural: `user` and `users`, `entry` and `entries`. */
export function isSameNoun(left: string, right: string): boolean {
  return left === right || isPluralOf(left, right) || isPluralOf(right, left);
}

function isPluralOf(plural: string, singular: string): boolean {
  // `new` is an adjective, and one- or two-letter words are abbreviations: `a` and `as`, `i` and `is`.
  if (singular.length < 3 || singular === "new") return false;
  return (
    plural === `${singular}s` ||
    (/(?:s|x|z|ch|sh|o)$/.test(singular) && plural === `${singular}es`) ||
    (/[^aeiou]y$/.test(singular) && plural === `${singular.slice(0, -1)}ies`)
  );
}
