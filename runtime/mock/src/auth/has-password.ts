import type { Account } from "./account.js";
import { constantTimeEqual } from "./constant-time-equal.js";
import { matchesAnyPassword } from "./matches-any-password.js";

/**
 * Whether a password is one of an account's passwords. If the account is null, returns false but takes as long, so that
 * timing doesn't reveal which accounts exist.
 */
export function hasPassword(account: Account | null, password: string): boolean {
  return matchesAnyPassword(account?.passwords ?? [], (each) => constantTimeEqual(password, each));
}
