// Generated from openapi.yaml by Almanac. Do not edit.
export * from "../2024-02-29/tasks.js";
