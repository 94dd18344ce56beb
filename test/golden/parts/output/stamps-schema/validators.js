// Generated from 2025.yaml by Almanac. Do not edit.
import { operationValidators as operation$, validator as validator$ } from "@almanac/validators/json-schema";
import { $Condition, $Design, $Id, $Portrait, $Problem, $Scenery, $Stamp, $Stamp$sent } from "./validator-schemas.js";

export const Condition = /*@__PURE__*/ validator$($Condition);

export const Design = /*@__PURE__*/ validator$($Design);

export const Id = /*@__PURE__*/ validator$($Id);

export const Portrait = /*@__PURE__*/ validator$($Portrait);

export const Problem = /*@__PURE__*/ validator$($Problem);

export const Scenery = /*@__PURE__*/ validator$($Scenery);

export const Stamp = /*@__PURE__*/ validator$($Stamp);

export const StampInput = /*@__PURE__*/ validator$($Stamp$sent);

export const addStamp = /*@__PURE__*/ operation$({
  parameters: { type: "object", properties: { albumId: { $ref: () => $Id } }, required: ["albumId"] },
  body: $Stamp$sent,
  responses: { 201: $Stamp, default: $Problem },
});

export const listStamps = /*@__PURE__*/ operation$({
  parameters: {
    type: "object",
    properties: {
      albumId: { $ref: () => $Id },
      state: { type: "string", enum: ["mint", "used"] },
      since: { type: "string", format: "date-time" },
    },
    required: ["albumId"],
  },
  responses: { 200: { type: "array", items: { $ref: () => $Stamp } }, default: $Problem },
});

export const uploadScan = /*@__PURE__*/ operation$({
  parameters: { type: "object", properties: { stampId: { $ref: () => $Id } }, required: ["stampId"] },
  body: {
    type: "object",
    required: ["scan"],
    properties: {
      scan: { type: "string", format: "binary", bytes: true },
      notes: { type: "array", maxItems: 2, items: { type: "string" } },
    },
  },
});
