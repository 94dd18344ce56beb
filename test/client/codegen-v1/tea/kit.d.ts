// Generated from openapi.yaml by Almanac. Do not edit.
export * from "@almanac/client";
