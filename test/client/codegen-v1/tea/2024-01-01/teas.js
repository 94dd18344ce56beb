// Generated from openapi.yaml by Almanac. Do not edit.
import { conversion, headerReader, operation, pagedOperation } from "@almanac/client/codegen/v1";

const conversions = {
  CreateTeaBody: "#Tea",
  Tea: { properties: { picked: "date-time", serial: "int64" } },
  Teas: { properties: { results: { items: "#Tea" } } },
};

export const createTea = /*@__PURE__*/ operation({
  id: "createTea",
  method: "POST",
  path: "/teas",
  accept: "application/vnd.tea.2024-01-01+json",
  body: { mediaType: "application/vnd.tea.2024-01-01+json", required: true },
  responses: { 201: "json", "4XX": "json" },
  convert: /*@__PURE__*/ conversion(conversions, { sent: { properties: { body: "#CreateTeaBody" } }, received: { 201: "#Tea" } }),
});

export const deleteTea = /*@__PURE__*/ operation({
  id: "deleteTea",
  method: "DELETE",
  path: "/teas/{teaId}",
  accept: "application/json",
  responses: { 204: "none", 404: "json" },
  deprecated: "2030-01-01",
});

export const getTea = /*@__PURE__*/ operation({
  id: "getTea",
  method: "GET",
  path: "/teas/{teaId}",
  accept: "application/vnd.tea.2024-01-01+json",
  responses: { 200: "json", 404: "json" },
  convert: /*@__PURE__*/ conversion(conversions, { sent: null, received: { 200: "#Tea" } }),
});

export const listTeas = /*@__PURE__*/ pagedOperation({
  id: "listTeas",
  method: "GET",
  path: "/teas",
  query: [
    "page",
    "size",
    { name: "filter", style: "deepObject", explode: true },
    { name: "tags", style: "pipeDelimited", explode: false },
  ],
  headers: [{ name: "X-Trace", as: "xTrace" }],
  cookies: ["theme"],
  accept: "application/vnd.tea.2024-01-01+json",
  responses: { 200: "json", "4XX": "json" },
  readHeaders: headerReader,
  headerKinds: { "x-remaining": "number" },
  pages: {
    by: "page",
    parameter: "page",
    size: "size",
    defaultSize: 2,
    total: ["totalCount"],
    items: ["results"],
  },
  convert: /*@__PURE__*/ conversion(conversions, { sent: null, received: { 200: "#Teas" } }),
});
