// Generated from openapi.yaml by Almanac. Do not edit.
export * from "../2023-06-01/reports.js";
