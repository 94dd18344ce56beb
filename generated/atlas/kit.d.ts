// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
export * from "@almanac/client";
