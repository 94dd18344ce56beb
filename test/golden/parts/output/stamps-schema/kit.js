// Generated from 2025.yaml by Almanac. Do not edit.
export * from "@almanac/client";
