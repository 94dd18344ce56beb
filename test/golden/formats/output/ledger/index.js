// Generated from openapi.yaml by Almanac. Do not edit.
import { facade } from "@almanac/client/codegen/v2";
import { connect } from "./connect.js";
import * as either from "./either.js";
import * as entries from "./entries.js";
import * as plain from "./plain.js";

export * from "./connect.js";

export const createClient = /*@__PURE__*/ facade(connect, {
  either,
  entries,
  plain,
});
