// Generated from openapi.yaml by Almanac. Do not edit.
import { facade } from "@almanac/client/codegen/v2";
import { connect } from "./connect.js";
import * as events from "./events.js";
import * as payments from "./payments.js";
import * as shapes from "./shapes.js";

export * from "./connect.js";

export const createClient = /*@__PURE__*/ facade(connect, {
  events,
  payments,
  shapes,
});
