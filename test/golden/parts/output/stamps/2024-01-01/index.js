// Generated from 2024.yaml and 1 more by Almanac. Do not edit.
import { tableFacade } from "@almanac/client/codegen/v2";
import { connect } from "./connect.js";
import { table } from "./operation-table.js";

export * from "./connect.js";

export const createClient = /*@__PURE__*/ tableFacade(connect, table, "stamps", "2024-01-01");
