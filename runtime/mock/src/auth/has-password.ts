import type { Account } from "./account.js";
import { constantTimeEqual } from "./constant-time-equal.js";
import { matchesAnyPassword } from "./matches-any-password.js";

/** Whether an account has a password. Returns false for null, after the same amount of time. */
export function hasPassword(account: Account | null, password: string): boolean {
  return matchesAnyPassword(account?.passwords ?? [], (each) => constantTimeEqual(password, each));
}
