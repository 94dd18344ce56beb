import { ResponseError } from "../outcome/response-error.js";

/** Whether an error is a ResponseError with one of these codes, as the API's own words for what is wrong. */
export function isErrorCode<Code extends string>(
  error: unknown,
  ...codes: readonly Code[]
): error is ResponseError & { readonly errorCode: Code } {
  return error instanceof ResponseError && codes.some((code) => code === error.errorCode);
}
