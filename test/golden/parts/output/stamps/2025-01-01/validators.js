// Generated from 2024.yaml and 1 more by Almanac. Do not edit.
import { operationValidators as operation$, validator as validator$ } from "@almanac/validators/zod";
import { $Id, $Problem } from "../2024-01-01/validator-schemas.js";
import { $Stamp8faaab$Stamp, $Stamp8faaab$sent$StampInput } from "./validator-schemas.js";
export { Condition, Design, Id, Portrait, Problem, Scenery, uploadScan } from "../2024-01-01/validators.js";

export const Stamp = /*@__PURE__*/ validator$($Stamp8faaab$Stamp);

export const StampInput = /*@__PURE__*/ validator$($Stamp8faaab$sent$StampInput);

export const addStamp = /*@__PURE__*/ operation$({
  parameters: { type: "object", properties: { albumId: { $ref: () => $Id } }, required: ["albumId"] },
  body: $Stamp8faaab$sent$StampInput,
  responses: { 201: $Stamp8faaab$Stamp, default: $Problem },
});

export const listStamps = /*@__PURE__*/ operation$({
  parameters: {
    type: "object",
    properties: {
      albumId: { $ref: () => $Id },
      state: { type: "string", enum: ["mint", "used"] },
      since: { type: "string", format: "date-time", convert: "date-time" },
    },
    required: ["albumId"],
  },
  responses: { 200: { type: "array", items: { $ref: () => $Stamp8faaab$Stamp } }, default: $Problem },
});
