/** Returns only the letters of a name, in lowercase, so that `Not Found` and `NOT_FOUND` are equal. */
export function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}
