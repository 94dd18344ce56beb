// Generated from 2024.yaml and 1 more by Almanac. Do not edit.
import { createFixtures as createFixtures$ } from "@almanac/mock/fixtures";
import { conversion as conversion$ } from "@almanac/client/codegen/v2";
import { schemas as schemas$ } from "./fixture-schemas.js";

const fixture$ = /*@__PURE__*/ createFixtures$({ schemas: schemas$, now: "2025-01-01T00:00:00.000Z" });

const conversions$ = {
  AddStampBody: "#StampInput",
  Stamp: { properties: { issued: "date-time", copies: "int64", similar: { items: "#Stamp" } } },
  StampInput: { properties: { issued: "date-time", copies: "int64", similar: { items: "#StampInput" } } },
};

const convert$ = ({ plan }) => (value) =>
  conversion$(conversions$, { sent: null, received: { default: plan } }).parse(JSON.stringify(value), "default");

export const condition = /*@__PURE__*/ fixture$({ name: "Condition", schema: { $ref: "Condition" }, direction: "response" });

export const design = /*@__PURE__*/ fixture$({ name: "Design", schema: { $ref: "Design" }, direction: "response" });

export const id = /*@__PURE__*/ fixture$({ name: "Id", schema: { $ref: "Id" }, direction: "response" });

export const portrait = /*@__PURE__*/ fixture$({ name: "Portrait", schema: { $ref: "Portrait" }, direction: "response" });

export const problem = /*@__PURE__*/ fixture$({ name: "Problem", schema: { $ref: "Problem" }, direction: "response" });

export const scenery = /*@__PURE__*/ fixture$({ name: "Scenery", schema: { $ref: "Scenery" }, direction: "response" });

export const stamp = /*@__PURE__*/ fixture$({
  name: "Stamp",
  schema: { $ref: "Stamp" },
  direction: "response",
  convert: /*@__PURE__*/ convert$({ plan: "#Stamp" }),
});

export const stampInput = /*@__PURE__*/ fixture$({
  name: "StampInput",
  schema: { $ref: "Stamp" },
  direction: "request",
  convert: /*@__PURE__*/ convert$({ plan: "#StampInput" }),
});

export const bodies = {
  addStamp: /*@__PURE__*/ fixture$({
    name: "addStamp body",
    schema: { $ref: "Stamp" },
    direction: "request",
    convert: /*@__PURE__*/ convert$({ plan: "#AddStampBody" }),
  }),
  uploadScan: /*@__PURE__*/ fixture$({
    name: "uploadScan body",
    schema: {
      type: "object",
      required: ["scan"],
      properties: {
        scan: { type: "string", format: "binary" },
        notes: { type: "array", maxItems: 2, items: { type: "string" } },
      },
    },
    direction: "request",
    files: ["scan"],
  }),
};

export const responses = {
  listStamps: {
    200: /*@__PURE__*/ fixture$({
      name: "listStamps 200",
      schema: { type: "array", items: { $ref: "Stamp" } },
      direction: "response",
      convert: /*@__PURE__*/ convert$({ plan: { items: "#Stamp" } }),
    }),
    default: /*@__PURE__*/ fixture$({ name: "listStamps default", schema: { $ref: "Problem" }, direction: "response" }),
  },
  addStamp: {
    201: /*@__PURE__*/ fixture$({
      name: "addStamp 201",
      schema: { $ref: "Stamp" },
      direction: "response",
      convert: /*@__PURE__*/ convert$({ plan: "#Stamp" }),
    }),
    default: /*@__PURE__*/ fixture$({ name: "addStamp default", schema: { $ref: "Problem" }, direction: "response" }),
  },
};
