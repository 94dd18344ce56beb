// Generated from openapi.yaml by Almanac. Do not edit.
import { compileBody, conversion, operation } from "@almanac/client/codegen/v2";

const conversions = { Order: { properties: { at: "date-time" } } };

export const createOrder = /*@__PURE__*/ operation({
  id: "createOrder",
  method: "POST",
  path: "/orders",
  accept: "application/json",
  body: { mediaType: "application/json", required: true },
  writeBody: compileBody,
  responses: { 201: "json" },
  convert: /*@__PURE__*/ conversion(conversions, { sent: null, received: { 201: "#Order" } }),
});

export const getOrder = /*@__PURE__*/ operation({
  id: "getOrder",
  method: "GET",
  path: "/orders/{orderId}",
  accept: "application/json",
  responses: { 200: "json" },
  security: [[], ["key"]],
  convert: /*@__PURE__*/ conversion(conversions, { sent: null, received: { 200: "#Order" } }),
});
