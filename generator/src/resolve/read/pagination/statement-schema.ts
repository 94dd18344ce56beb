import type { JsonObject } from "../../../model/json.js";

/** The JSON Schemas of the keys of `x-pagination`. */
export const statementProperties: JsonObject = {
  by: {
    enum: ["page", "offset", "cursor", "last-item", "link", "link-header", "none"],
  },
  parameter: {
    type: "string",
    minLength: 1,
  },
  first: {
    enum: [0, 1],
  },
  items: {
    $ref: "#/$defs/bodyPath",
  },
  next: {
    $ref: "#/$defs/bodyPath",
  },
  more: {
    $ref: "#/$defs/bodyPath",
  },
  last: {
    $ref: "#/$defs/bodyPath",
  },
  total: {
    $ref: "#/$defs/bodyPath",
  },
  pages: {
    $ref: "#/$defs/bodyPath",
  },
  current: {
    $ref: "#/$defs/bodyPath",
  },
  size: {
    type: "string",
    minLength: 1,
  },
  key: {
    type: "string",
  },
  links: {
    enum: ["same-origin", "rebase"],
  },
  end: {
    type: "array",
    items: {
      type: "integer",
      minimum: 400,
      maximum: 499,
    },
  },
};

/** The JSON Schema of `x-pagination`: the same keys as `pagination` in `almanac.yaml`, without their descriptions. */
export const statementSchema: JsonObject = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  minProperties: 1,
  additionalProperties: false,
  properties: statementProperties,
  $defs: {
    bodyPath: {
      anyOf: [
        {
          type: "string",
          minLength: 1,
        },
        {
          type: "array",
          items: {
            type: "string",
          },
        },
      ],
    },
  },
};
