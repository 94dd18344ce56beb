// Generated from files-2024.yaml and 2 more by Almanac. Do not edit.
import { facade } from "@almanac/client/codegen/v2";
import { connect } from "./connect.js";
import * as files from "./files.js";
import * as hubs from "./hubs.js";

export * from "./connect.js";

export const createClient = /*@__PURE__*/ facade(connect, {
  files,
  hubs,
});
