// Generated from openapi.yaml by Almanac. Do not edit.
export * from "./2024-07-01/index.js";
