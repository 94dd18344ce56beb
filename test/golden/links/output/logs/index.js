// Generated from openapi.yaml by Almanac. Do not edit.
import { facade } from "@almanac/client/codegen/v2";
import { connect } from "./connect.js";
import * as readers from "./readers.js";
import * as streams from "./streams.js";

export * from "./connect.js";

export const createClient = /*@__PURE__*/ facade(connect, {
  readers,
  streams,
});
