// Generated from openapi.yaml by Almanac. Do not edit.
export * from "../2023-11-01/vaults.js";
