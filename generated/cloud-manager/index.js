// Generated from spec/cloud-manager-v1/openapi.yaml by Almanac. Do not edit.
import { facade } from "@almanac/client/codegen/v2";
import { connect } from "./connect.js";
import * as programmaticApiKeys from "./programmatic-api-keys.js";

export * from "./connect.js";

export const createClient = /*@__PURE__*/ facade(connect, {
  programmaticApiKeys,
});
