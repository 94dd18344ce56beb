// Generated from openapi.yaml by Almanac. Do not edit.

export interface Problem {
  errorCode: "UNAUTHORIZED" | "NOT_FOUND" | "DUPLICATE" | (string & {});
  detail?: string;
}
