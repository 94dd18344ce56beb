// Generated from openapi.yaml by Almanac. Do not edit.

export interface LinkHeaders {
  link?: string;
}
