// Generated from 2025.yaml by Almanac. Do not edit.

export const $Condition = { title: "Condition", type: "integer", enum: [1, 2, 3] };

export const $Design = {
  title: "Design",
  allOf: [
    {
      if: { type: "object", properties: { kind: { const: "portrait" } }, required: ["kind"] },
      then: { $ref: () => $Portrait },
    },
    {
      if: { type: "object", properties: { kind: { const: "scenery" } }, required: ["kind"] },
      then: { $ref: () => $Scenery },
    },
    {
      if: { properties: { kind: { enum: ["portrait", "scenery"] } }, required: ["kind"] },
      else: {
        allOf: [
          {
            if: { type: "object", properties: { kind: { type: "string" } }, required: ["kind"] },
            then: { properties: { kind: { enum: ["portrait", "scenery"] } } },
          },
          { anyOf: [{ $ref: () => $Portrait }, { $ref: () => $Scenery }] },
        ],
      },
    },
  ],
};

export const $Id = { title: "Id", type: "string", pattern: "^[a-f0-9]{8}$" };

export const $Portrait = {
  title: "Portrait",
  type: "object",
  required: ["kind", "person"],
  additionalProperties: false,
  properties: { kind: { type: "string" }, person: { type: "string" }, born: { type: "string", format: "date" } },
};

export const $Problem = {
  title: "Problem",
  type: "object",
  required: ["title"],
  properties: { title: { type: "string" }, detail: { type: "string" } },
};

export const $Scenery = {
  title: "Scenery",
  type: "object",
  required: ["kind"],
  properties: { kind: { type: "string" }, places: { type: "array", minItems: 1, items: { type: "string" } } },
};

export const $Stamp = {
  title: "Stamp",
  type: "object",
  required: ["id", "country", "design"],
  properties: {
    id: { $ref: () => $Id },
    country: { type: "string", minLength: 2, maxLength: 2 },
    issued: { type: ["string", "null"], format: "date-time" },
    copies: { type: "integer", format: "int64", minimum: 1 },
    price: { type: "number", multipleOf: 0.01 },
    condition: { $ref: () => $Condition },
    perforation: { type: "string", enum: ["comb", "line", "none"] },
    design: { $ref: () => $Design },
    similar: { type: "array", uniqueItems: true, maxItems: 3, items: { $ref: () => $Stamp } },
    marks: {
      type: "object",
      propertyNames: { pattern: "^[a-z]+$" },
      additionalProperties: { type: "integer" },
    },
  },
};

export const $Stamp$sent = {
  title: "Stamp_sent",
  type: "object",
  required: ["country", "design"],
  properties: {
    id: { $ref: () => $Id },
    country: { type: "string", minLength: 2, maxLength: 2 },
    issued: { type: ["string", "null"], format: "date-time" },
    copies: { type: "integer", format: "int64", minimum: 1 },
    price: { type: "number", multipleOf: 0.01 },
    condition: { $ref: () => $Condition },
    perforation: { type: "string", enum: ["comb", "line", "none"] },
    design: { $ref: () => $Design },
    similar: { type: "array", uniqueItems: true, maxItems: 3, items: { $ref: () => $Stamp$sent } },
    marks: {
      type: "object",
      propertyNames: { pattern: "^[a-z]+$" },
      additionalProperties: { type: "integer" },
    },
  },
};
