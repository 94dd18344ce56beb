// Generated from openapi.yaml by Almanac. Do not edit.
export * from "../2024-08-05/reports.js";
