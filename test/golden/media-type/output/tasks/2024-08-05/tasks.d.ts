// Generated from openapi.yaml by Almanac. Do not edit: change the source and generate again.
export * from "../2024-02-29/tasks.js";
