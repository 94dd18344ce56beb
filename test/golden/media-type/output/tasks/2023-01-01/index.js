// Generated from openapi.yaml by Almanac. Do not edit.
import { facade } from "@almanac/client/codegen/v2";
import { connect } from "./connect.js";
import * as tasks from "./tasks.js";
import * as health from "./health.js";

export * from "./connect.js";

export const createClient = /*@__PURE__*/ facade(connect, {
  tasks,
  health,
});
