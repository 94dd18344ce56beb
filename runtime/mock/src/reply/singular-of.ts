/** The singular of an English plural, such as a resource name, based on its ending. Other words are returned unchanged. */
export function singularOf(plural: string): string {
  if (/[^aeiou]ies$/i.test(plural)) return `${plural.slice(0, -3)}y`;
  if (/(?:ss|us|x|ch|sh)es$/i.test(plural)) return plural.slice(0, -2);
  return /[^siu]s$/i.test(plural) ? plural.slice(0, -1) : plural;
}
