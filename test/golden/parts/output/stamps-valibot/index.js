// Generated from 2025.yaml by Almanac. Do not edit.
import { tableFacade } from "@almanac/client/codegen/v2";
import { connect } from "./connect.js";
import { table } from "./operation-table.js";

export * from "./connect.js";

export const createClient = /*@__PURE__*/ tableFacade(connect, table, "stamps-valibot");
