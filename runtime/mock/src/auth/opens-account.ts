import type { Account } from "./account.js";
import { constantTimeEqual } from "./constant-time-equal.js";
import { matchesAny } from "./matches-any.js";

/** Whether a password that was sent in clear is one of an account's. Null opens to none, in the same time. */
export function opensAccount(account: Account | null, password: string): boolean {
  return matchesAny(account?.passwords ?? [], (each) => constantTimeEqual(password, each));
}
