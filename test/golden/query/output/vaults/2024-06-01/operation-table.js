// Generated from openapi.yaml by Almanac. Do not edit.
import { compactTable, laterTable } from "@almanac/client/codegen/v2";
import { table as earlier } from "../2024-05-01-preview/operation-table.js";

const introduced = /*@__PURE__*/ compactTable({
  prefix: "",
  fields: [[], [], [], [], [], []],
  resources: {},
});

export const table = /*@__PURE__*/ laterTable(earlier, introduced);
