import type { ResponseTable } from "../../tables/tables.js";

/**
 * The status with which an operation declares conflicts: 409, if it declares 409, 4XX or errors in general, or else 422
 * or 400; null if it declares none of these. `default` describes errors only if another response describes a success.
 */
export function conflictStatus(responses: readonly ResponseTable[]): number | null {
  const declares = (status: string): boolean => responses.some((each) => each.status.toUpperCase() === status);
  const hasSuccess = responses.some(({ status }) => status.startsWith("2"));
  if (declares("409") || declares("4XX") || (declares("DEFAULT") && hasSuccess)) return 409;
  return [422, 400].find((each) => declares(String(each))) ?? null;
}
