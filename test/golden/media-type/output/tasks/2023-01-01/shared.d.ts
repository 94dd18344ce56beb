// Generated from openapi.yaml by Almanac. Do not edit: change the source and generate again.

export interface Problem {
  errorCode: "UNAUTHORIZED" | "NOT_FOUND" | "DUPLICATE" | (string & {});
  detail?: string;
}
