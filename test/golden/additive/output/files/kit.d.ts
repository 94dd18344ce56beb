// Generated from files-2024.yaml and 2 more by Almanac. Do not edit.
export * from "@almanac/client";
