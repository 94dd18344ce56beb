// Generated from 2024.yaml and 1 more by Almanac. Do not edit.
import { $Condition, $Design, $Id } from "../2024-01-01/validator-schemas.js";

export const $Stamp8faaab$Stamp = {
  type: "object",
  required: ["id", "country", "design"],
  properties: {
    id: { $ref: () => $Id },
    country: { type: "string", minLength: 2, maxLength: 2 },
    issued: { type: ["string", "null"], format: "date-time", convert: "date-time" },
    copies: { type: "integer", format: "int64", minimum: 1, convert: "int64" },
    price: { type: "number", multipleOf: 0.01 },
    condition: { $ref: () => $Condition },
    perforation: { type: "string", enum: ["comb", "line", "none"] },
    design: { $ref: () => $Design },
    similar: { type: "array", uniqueItems: true, maxItems: 3, items: { $ref: () => $Stamp8faaab$Stamp } },
    marks: {
      type: "object",
      propertyNames: { pattern: "^[a-z]+$" },
      additionalProperties: { type: "integer" },
    },
  },
};

export const $Stamp8faaab$sent$StampInput = {
  type: "object",
  required: ["country", "design"],
  properties: {
    id: { $ref: () => $Id },
    country: { type: "string", minLength: 2, maxLength: 2 },
    issued: { type: ["string", "null"], format: "date-time", convert: "date-time" },
    copies: { type: "integer", format: "int64", minimum: 1, convert: "int64" },
    price: { type: "number", multipleOf: 0.01 },
    condition: { $ref: () => $Condition },
    perforation: { type: "string", enum: ["comb", "line", "none"] },
    design: { $ref: () => $Design },
    similar: {
      type: "array",
      uniqueItems: true,
      maxItems: 3,
      items: { $ref: () => $Stamp8faaab$sent$StampInput },
    },
    marks: {
      type: "object",
      propertyNames: { pattern: "^[a-z]+$" },
      additionalProperties: { type: "integer" },
    },
  },
};
