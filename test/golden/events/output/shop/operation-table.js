// Generated from openapi.yaml by Almanac. Do not edit.
import { compactTable, compileBody, conversion } from "@almanac/client/codegen/v2";

const conversions = { Order: { properties: { at: "date-time" } } };

const converting = (plan) => conversion(conversions, plan);

export const table = /*@__PURE__*/ compactTable({
  prefix: "",
  fields: [
    [{ method: "GET" }, { method: "POST", body: { required: true }, writeBody: compileBody }],
    [{ responses: { 200: "json" } }, { responses: { 201: "json" } }],
    [{}],
    [{}],
    [{ accept: "application/json" }],
    [
      { server: "https://files.shop.example/store" },
      { convert: /*@__PURE__*/ converting({ sent: null, received: { 201: "#Order" } }) },
      {
        security: [[], ["key"]],
        convert: /*@__PURE__*/ converting({ sent: null, received: { 200: "#Order" } }),
      },
    ],
  ],
  resources: { files: ["0/files/{name} get- "], orders: ["0/orders create- 110001", "2{orderId} get- 000002"] },
});
