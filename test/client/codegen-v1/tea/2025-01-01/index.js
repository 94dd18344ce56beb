// Generated from openapi.yaml by Almanac. Do not edit.
import { facade } from "@almanac/client/codegen/v1";
import { connect } from "./connect.js";
import * as chat from "./chat.js";
import * as files from "./files.js";
import * as orders from "./orders.js";
import * as reviews from "./reviews.js";
import * as teas from "./teas.js";

export * from "./connect.js";

export const createClient = /*@__PURE__*/ facade(connect, {
  chat,
  files,
  orders,
  reviews,
  teas,
});
