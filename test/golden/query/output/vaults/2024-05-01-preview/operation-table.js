// Generated from openapi.yaml by Almanac. Do not edit.
import { operationTable } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2023-11-01/operation-table.js";

export const table = /*@__PURE__*/ operationTable({
  from: earlier,
  prefix: "",
  fields: [[], [], [], [], []],
  resources: {},
});
