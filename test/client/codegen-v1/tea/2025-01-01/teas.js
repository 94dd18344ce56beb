// Generated from openapi.yaml by Almanac. Do not edit.
import { conversion, operation } from "@almanac/client/codegen/v1";

export { deleteTea, getTea, listTeas } from "../2024-01-01/teas.js";

const conversions = {
  CreateTeaBody: "#LabelledTea",
  LabelledTea: "#Tea",
  Tea: { properties: { picked: "date-time", serial: "int64" } },
};

export const createTea = /*@__PURE__*/ operation({
  id: "createTea",
  method: "POST",
  path: "/teas",
  accept: "application/vnd.tea.2025-01-01+json",
  body: { mediaType: "application/vnd.tea.2025-01-01+json", required: true },
  responses: { 201: "json", "4XX": "json" },
  convert: /*@__PURE__*/ conversion(conversions, { sent: { properties: { body: "#CreateTeaBody" } }, received: { 201: "#LabelledTea" } }),
});
