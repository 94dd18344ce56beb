// Generated from openapi.yaml by Almanac. Do not edit: change the source and generate again.
export * from "./2024-06-01/index.js";
