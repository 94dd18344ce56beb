// Generated from spec/cloud-manager-v1/openapi.yaml by Almanac. Do not edit.
export * from "@almanac/client";
