// Generated from swagger.yaml by Almanac. Do not edit.
export * from "@almanac/client";
