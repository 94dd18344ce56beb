// Generated from files-2024.yaml, files-2025.yaml, files-2026.yaml by Almanac. Do not edit.
export * from "../2024.0/files.js";
