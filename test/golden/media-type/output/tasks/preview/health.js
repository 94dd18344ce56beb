// Generated from openapi.yaml by Almanac. Do not edit: change the source and generate again.
export * from "../2023-01-01/health.js";
