/** The name of the runtime that builds validators. */
export const validatorRuntime = "@almanac/validators";
