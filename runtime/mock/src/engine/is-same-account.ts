import type { Account } from "../auth/account.js";

/** Whether two requests have the same caller. */
export function isSameAccount(left: Account | null, right: Account | null): boolean {
  if (left === null || right === null) return left === right;
  return left.user === right.user && left.entity === right.entity;
}
