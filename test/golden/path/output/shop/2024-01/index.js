// Generated from openapi.yaml by Almanac. Do not edit.
import { facade } from "@almanac/client/codegen/v2";
import { connect } from "./connect.js";
import * as customers from "./customers.js";
import * as shops from "./shops.js";

export * from "./connect.js";

export const createClient = /*@__PURE__*/ facade(connect, {
  customers,
  shops,
});
