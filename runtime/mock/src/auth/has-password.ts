import type { Account } from "./account.js";
import { constantTimeEqual } from "./constant-time-equal.js";
import { matchesAnyPassword } from "./matches-any-password.js";

/** Whether a password that was sent in clear is one of an account's. Null opens to none, in the same time. */
export function hasPassword(account: Account | null, password: string): boolean {
  return matchesAnyPassword(account?.passwords ?? [], (each) => constantTimeEqual(password, each));
}
