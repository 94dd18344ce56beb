/**
 * Whether one of an account's passwords passes a check. Checks every password, and an empty one for an account without passwords, so that
 * the time doesn't reveal whether the account exists.
 */
export function matchesAnyPassword(passwords: readonly string[], matches: (password: string) => boolean): boolean {
  const candidates = passwords.length === 0 ? [""] : passwords;
  const matching = candidates.filter((password) => matches(password));
  return matching.length > 0 && passwords.length > 0;
}
