// Generated from openapi.yaml by Almanac. Do not edit.
export * from "./2025-01-01/index.js";
