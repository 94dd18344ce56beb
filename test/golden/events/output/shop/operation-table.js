// Generated from openapi.yaml by Almanac. Do not edit.
import { compileBody, conversion, operationTable } from "@almanac/client/codegen/v2";

const conversions = { Order: { properties: { at: "date-time" } } };

const converting = (plan) => conversion(conversions, plan);

export const table = /*@__PURE__*/ operationTable({
  prefix: "",
  fields: [
    [
      { method: "GET" },
      {
        method: "POST",
        body: { mediaType: "application/json", required: true },
        writeBody: compileBody,
      },
    ],
    [{}],
    [{ accept: "application/json" }],
    [{ responses: { 200: "json" } }, { responses: { 201: "json" } }],
    [
      { server: "https://files.shop.example/store" },
      { convert: /*@__PURE__*/ converting({ sent: null, received: { 201: "#Order" } }) },
      {
        security: [[], ["key"]],
        convert: /*@__PURE__*/ converting({ sent: null, received: { 200: "#Order" } }),
      },
    ],
  ],
  resources: {
    files: { "/files/{name}": "getFile 0 0 0 0 0" },
    orders: { "/orders": "createOrder 1 0 0 1 1", "/orders/{orderId}": "getOrder 0 0 0 0 2" },
  },
});
