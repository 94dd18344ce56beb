// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
export * from "../2024-10-23/paths.js";
