// Generated from 2024.yaml and 1 more by Almanac. Do not edit.
export const schemas = {
  Condition: { type: "integer", enum: [1, 2, 3] },
  Design: {
    oneOf: [{ $ref: "Portrait" }, { $ref: "Scenery" }],
    discriminator: { propertyName: "kind", mapping: { portrait: "Portrait", scenery: "Scenery" } },
  },
  Id: { type: "string", pattern: "^[a-f0-9]{8}$" },
  Portrait: {
    type: "object",
    required: ["kind", "person"],
    additionalProperties: false,
    properties: {
      kind: { type: "string" },
      person: { type: "string" },
      born: { type: "string", format: "date" },
    },
  },
  Problem: {
    type: "object",
    required: ["title"],
    properties: { title: { type: "string" }, detail: { type: "string" } },
  },
  Scenery: {
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string" }, places: { type: "array", minItems: 1, items: { type: "string" } } },
  },
  Stamp: {
    type: "object",
    required: ["id", "country", "design"],
    properties: {
      id: { $ref: "Id", readOnly: true },
      country: { type: "string", minLength: 2, maxLength: 2, examples: ["IS"] },
      issued: { type: ["string", "null"], format: "date-time" },
      copies: { type: "integer", format: "int64", minimum: 1 },
      condition: { $ref: "Condition" },
      perforation: { type: "string", enum: ["comb", "line", "none"] },
      design: { $ref: "Design" },
      similar: { type: "array", uniqueItems: true, maxItems: 3, items: { $ref: "Stamp" } },
      marks: {
        type: "object",
        propertyNames: { pattern: "^[a-z]+$" },
        additionalProperties: { type: "integer" },
      },
    },
  },
  Stamp_8faaab: {
    type: "object",
    required: ["id", "country", "design"],
    properties: {
      id: { $ref: "Id", readOnly: true },
      country: { type: "string", minLength: 2, maxLength: 2, examples: ["IS"] },
      issued: { type: ["string", "null"], format: "date-time" },
      copies: { type: "integer", format: "int64", minimum: 1 },
      price: { type: "number", multipleOf: 0.01 },
      condition: { $ref: "Condition" },
      perforation: { type: "string", enum: ["comb", "line", "none"] },
      design: { $ref: "Design" },
      similar: { type: "array", uniqueItems: true, maxItems: 3, items: { $ref: "Stamp_8faaab" } },
      marks: {
        type: "object",
        propertyNames: { pattern: "^[a-z]+$" },
        additionalProperties: { type: "integer" },
      },
    },
  },
};
