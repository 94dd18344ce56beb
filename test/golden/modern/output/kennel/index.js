// Generated from openapi.yaml by Almanac. Do not edit.
import { facade } from "@almanac/client/codegen/v2";
import { connect } from "./connect.js";
import * as animals from "./animals.js";
import * as dogs from "./dogs.js";

export * from "./connect.js";

export const createClient = /*@__PURE__*/ facade(connect, {
  animals,
  dogs,
});
