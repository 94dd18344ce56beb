// Generated from openapi.yaml by Almanac. Do not edit.
import { compileBody, conversion, operation, pagedOperation } from "@almanac/client/codegen/v2";

const conversions = {
  AddEntryBody: "#Entry",
  Closed: { properties: { on: "date-time" } },
  Entry: {
    properties: {
      id: "int64",
      serial: "int64-text",
      at: "date-time",
      due: "date",
      parts: { items: "#Entry" },
      marks: { additional: "date-time", except: ["first"] },
      span: { tuple: [null, "date-time"], rest: "int64" },
      state: "#State",
      loose: ["#Loose", "#Lax"],
    },
  },
  Lax: { properties: { off: "date-time" } },
  ListEntriesResult: { properties: { items: { items: "#Entry" }, total: "int64" } },
  ListEntriesResult4XX: { properties: { until: "date-time" } },
  Loose: { properties: { off: "date-time" } },
  State: { tag: "kind", cases: { closed: "#Closed" } },
};

export const addEntry = /*@__PURE__*/ operation({
  id: "addEntry",
  method: "POST",
  path: "/entries",
  accept: "application/json",
  body: { mediaType: "application/json", required: true },
  writeBody: compileBody,
  responses: { 201: "json" },
  convert: /*@__PURE__*/ conversion(conversions, { sent: { properties: { body: "#AddEntryBody" } }, received: { 201: "#Entry" } }),
});

export const getEntry = /*@__PURE__*/ operation({
  id: "getEntry",
  method: "GET",
  path: "/entries/{id}/at/{when}",
  accept: "application/json",
  responses: { 200: "json" },
  convert: /*@__PURE__*/ conversion(conversions, { sent: { properties: { id: "int64", when: "date-time" } }, received: { 200: "#Entry" } }),
});

export const listEntries = /*@__PURE__*/ pagedOperation({
  id: "listEntries",
  method: "GET",
  path: "/entries",
  query: ["since", "page", "limit"],
  accept: "application/json",
  responses: { 200: "json", "4XX": "json" },
  pages: {
    by: "page",
    parameter: "page",
    size: "limit",
    defaultSize: 2,
    total: ["total"],
    items: ["items"],
  },
  convert: /*@__PURE__*/ conversion(conversions, {
    sent: { properties: { since: "date", page: "int64" } },
    received: { 200: "#ListEntriesResult", "4XX": "#ListEntriesResult4XX" },
  }),
});
