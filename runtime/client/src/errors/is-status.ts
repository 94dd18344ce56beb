import { ResponseError } from "./response-error.js";

/**
 * Whether an error is a ResponseError with one of these statuses, or with a status in a range such as `"5XX"`. (To
 * narrow the type of the body as well, use the operation's `isError(error)`, and then `error.is(404)`.)
 */
export function isStatus(
  error: unknown,
  ...statuses: readonly (number | `${1 | 2 | 3 | 4 | 5}XX`)[]
): error is ResponseError {
  if (!(error instanceof ResponseError)) return false;
  return statuses.some((each) => each === error.status || each === `${String(error.status).charAt(0)}XX`);
}
