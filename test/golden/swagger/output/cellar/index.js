// Generated from swagger.yaml by Almanac. Do not edit.
import { facade } from "@almanac/client/codegen/v2";
import { connect } from "./connect.js";
import * as bottles from "./bottles.js";

export * from "./connect.js";

export const createClient = /*@__PURE__*/ facade(connect, {
  bottles,
});
