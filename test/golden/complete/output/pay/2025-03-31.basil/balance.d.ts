// Generated from pay-2024.yaml, pay-2025.yaml by Almanac. Do not edit.
export * from "../2024-01-01/balance.js";
