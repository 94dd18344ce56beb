// Generated from openapi.yaml by Almanac. Do not edit.
export * from "../2024-01-01/connect.js";
