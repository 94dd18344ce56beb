// Generated from spec/atlas-v1/openapi.yaml by Almanac. Do not edit.
export * from "@almanac/client";
