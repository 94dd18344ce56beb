// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
export * from "../2025-02-19/openapi-fetch.js";
