// Generated from 2024.yaml and 1 more by Almanac. Do not edit.
export * from "@almanac/client";
