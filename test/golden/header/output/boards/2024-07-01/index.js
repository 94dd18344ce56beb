// Generated from openapi.yaml by Almanac. Do not edit.
import { facade } from "@almanac/client/codegen/v2";
import { connect } from "./connect.js";
import * as boards from "./boards.js";

export * from "./connect.js";

export const createClient = /*@__PURE__*/ facade(connect, {
  boards,
});
