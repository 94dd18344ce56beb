/**
 * Whether a check holds for one of an account's passwords. It is made for every one of them, and once where there are
 * none, so that an account that does not exist takes as long as one that does.
 */
export function matchesAnyPassword(passwords: readonly string[], matches: (password: string) => boolean): boolean {
  const tried = passwords.length === 0 ? [""] : passwords;
  const found = tried.filter((password) => matches(password));
  return found.length > 0 && passwords.length > 0;
}
