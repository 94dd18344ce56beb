// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
export * from "../2023-01-01/openapi-fetch.js";
