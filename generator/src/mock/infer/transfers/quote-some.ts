const shownNames = 3;

/** Lists names in a sentence, at most three of them: `size, speed, weight and 2 more`. */
export function quoteSome(names: readonly string[]): string {
  const rest = names.length - shownNames;
  if (rest > 0) return `${names.slice(0, shownNames).join(", ")} and ${rest} more`;
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
