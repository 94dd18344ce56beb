// Generated from openapi.yaml by Almanac. Do not edit.
import { facade } from "@almanac/client/codegen/v2";
import { connect } from "./connect.js";
import * as parameters from "./parameters.js";
import * as bodies from "./bodies.js";
import * as answers from "./answers.js";
import * as streams from "./streams.js";

export * from "./connect.js";

export const createClient = /*@__PURE__*/ facade(connect, {
  parameters,
  bodies,
  answers,
  streams,
});
