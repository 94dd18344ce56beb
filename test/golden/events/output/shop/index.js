// Generated from openapi.yaml by Almanac. Do not edit.
import { facade } from "@almanac/client/codegen/v2";
import { connect } from "./connect.js";
import * as files from "./files.js";
import * as orders from "./orders.js";

export * from "./connect.js";

export const createClient = /*@__PURE__*/ facade(connect, {
  files,
  orders,
});
