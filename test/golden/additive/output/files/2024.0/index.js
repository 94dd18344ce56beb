// Generated from files-2024.yaml, files-2025.yaml, files-2026.yaml by Almanac. Do not edit.
import { facade } from "@almanac/client/codegen/v1";
import { connect } from "./connect.js";
import * as files from "./files.js";

export * from "./connect.js";

export const createClient = /*@__PURE__*/ facade(connect, {
  files,
});
