// Generated from openapi.yaml by Almanac. Do not edit.
import { compactTable, laterTable } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2023-11-01/operation-table.js";

const introduced = /*@__PURE__*/ compactTable({
  prefix: "",
  fields: [[], [], [], [], [], []],
  resources: {},
});

export const table = /*@__PURE__*/ laterTable(earlier, introduced);
