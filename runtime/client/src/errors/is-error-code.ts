import { ResponseError } from "./response-error.js";

/** Whether an error is a ResponseError with one of these API error codes. */
export function isErrorCode<Code extends string>(
  error: unknown,
  ...codes: readonly Code[]
): error is ResponseError & { readonly errorCode: Code } {
  return error instanceof ResponseError && codes.some((code) => code === error.errorCode);
}
