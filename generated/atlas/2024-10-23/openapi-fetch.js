// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
export * from "../2024-08-05/openapi-fetch.js";
