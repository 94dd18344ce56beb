// Generated from openapi.yaml by Almanac. Do not edit.
import {
  acceptNegotiator,
  bodyChooser,
  compactTable,
  compileBody,
  conversion,
  headerReader,
  jsonLinesReader,
  mediaTypeChecker,
  pagedOperation,
} from "@almanac/client/codegen/v2";

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
  SendEitherBody: { properties: { at: "date-time" } },
  SendEitherBodyApplicationMergePatchJson: { properties: { on: "date" } },
  SendEitherResult: { properties: { at: "date-time" } },
  State: { tag: "kind", cases: { closed: "#Closed" } },
};

const converting = (plan) => conversion(conversions, plan);

export const table = /*@__PURE__*/ compactTable({
  prefix: "",
  fields: [
    [
      { method: "GET" },
      {
        method: "POST",
        body: {
          required: true,
          choose: bodyChooser,
          others: [{ mediaType: "application/merge-patch+json" }],
        },
        writeBody: compileBody,
      },
      { method: "POST", body: { required: true }, writeBody: compileBody },
    ],
    [
      { responses: { 200: "json" } },
      { responses: { 200: jsonLinesReader } },
      { responses: { 200: "json" }, readHeaders: headerReader },
      { responses: { 201: "json" } },
      { responses: { 200: "json", "4XX": "json" } },
    ],
    [{}, { query: ["since", "page", "limit"] }],
    [
      {},
      {
        pages: {
          by: "page",
          parameter: "page",
          size: "limit",
          defaultSize: 2,
          total: ["total"],
          items: ["items"],
        },
        create: pagedOperation,
      },
    ],
    [{ accept: "application/json" }, { accept: "application/jsonl" }],
    [
      { convert: /*@__PURE__*/ converting({ sent: null, received: { 200: "#Entry" } }) },
      {
        negotiate: acceptNegotiator,
        alternatives: { "application/json": { 200: "json" }, "application/vnd.old+json": { 200: "json" } },
        isOtherType: mediaTypeChecker,
        mediaTypes: { 200: [["application/json"], ["application/vnd.old+json"]] },
        convert: /*@__PURE__*/ converting({
          sent: [
            {
              tag: "contentType",
              cases: {
                "": { properties: { body: "#SendEitherBody" } },
                "application/json": { properties: { body: "#SendEitherBody" } },
                "application/merge-patch+json": { properties: { body: "#SendEitherBodyApplicationMergePatchJson" } },
              },
            },
          ],
          received: { 200: "#SendEitherResult", "200 application/vnd.old+json": null },
        }),
      },
      {
        convert: /*@__PURE__*/ converting({ sent: { properties: { body: "#AddEntryBody" } }, received: { 201: "#Entry" } }),
      },
      {
        convert: /*@__PURE__*/ converting({ sent: { properties: { id: "int64", when: "date-time" } }, received: { 200: "#Entry" } }),
      },
      {
        convert: /*@__PURE__*/ converting({
          sent: { properties: { since: "date", page: "int64" } },
          received: { 200: "#ListEntriesResult", "4XX": "#ListEntriesResult4XX" },
        }),
      },
      {},
    ],
  ],
  resources: {
    either: ["0/either send~ 120001", "1lines read~ 01001"],
    entries: ["0/entries add- 230002 list~ 041104", "2{id}/at/{when} get- 000003"],
    plain: ["0/plain get~ 000005"],
  },
});
