// Generated from pay-2024.yaml and 1 more by Almanac. Do not edit.
import { facade } from "@almanac/client/codegen/v2";
import { connect } from "./connect.js";
import * as balance from "./balance.js";
import * as charges from "./charges.js";

export * from "./connect.js";

export const createClient = /*@__PURE__*/ facade(connect, {
  balance,
  charges,
});
