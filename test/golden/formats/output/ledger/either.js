// Generated from openapi.yaml by Almanac. Do not edit.
import {
  acceptNegotiator,
  bodyChooser,
  compileBody,
  conversion,
  headerReader,
  jsonLinesReader,
  mediaTypeChecker,
  operation,
} from "@almanac/client/codegen/v2";

const conversions = {
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
  Loose: { properties: { off: "date-time" } },
  SendEitherBody: { properties: { at: "date-time" } },
  SendEitherBodyApplicationMergePatchJson: { properties: { on: "date" } },
  SendEitherResult: { properties: { at: "date-time" } },
  State: { tag: "kind", cases: { closed: "#Closed" } },
};

export const readLines = /*@__PURE__*/ operation({
  id: "readLines",
  method: "GET",
  path: "/lines",
  accept: "application/jsonl",
  responses: { 200: jsonLinesReader },
  convert: /*@__PURE__*/ conversion(conversions, { sent: null, received: { 200: "#Entry" } }),
});

export const sendEither = /*@__PURE__*/ operation({
  id: "sendEither",
  method: "POST",
  path: "/either",
  accept: "application/json",
  body: {
    mediaType: "application/json",
    required: true,
    choose: bodyChooser,
    others: [{ mediaType: "application/merge-patch+json" }],
  },
  writeBody: compileBody,
  responses: { 200: "json" },
  negotiate: acceptNegotiator,
  alternatives: { "application/json": { 200: "json" }, "application/vnd.old+json": { 200: "json" } },
  isOtherType: mediaTypeChecker,
  mediaTypes: { 200: [["application/json"], ["application/vnd.old+json"]] },
  readHeaders: headerReader,
  convert: /*@__PURE__*/ conversion(conversions, {
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
});
