/** Diagnostics about examples and defaults. */
export const exampleDiagnostics = {
  "error-catalogue-differs": {
    severities: ["error"],
    cause:
      "A schema lists an error code that its `x-error-catalogue` does not have, or vice versa. `almanac validate` reports it.",
    fix: "List the same codes in both.",
  },
  "example-not-fetched": {
    severities: ["note"],
    cause: "An example has only an `externalValue`, which is not fetched. Mocks generate a value instead.",
    fix: "Write the example into the document, as `dataValue` (OpenAPI 3.2) or `value`.",
  },
  "invalid-default": {
    severities: ["error"],
    cause: "A `default` is not valid against its schema. `almanac validate` reports it.",
    fix: "Correct the default or the schema.",
  },
  "invalid-example": {
    severities: ["error"],
    cause: "An example is not valid against its schema. `almanac validate` reports it.",
    fix: "Correct the example or the schema.",
  },
  "unreadable-example": {
    severities: ["warning"],
    cause: "A `serializedValue` cannot be parsed as its media type. The example is ignored.",
    fix: "Write valid JSON, or write the example as `dataValue`.",
  },
  "unsendable-header": {
    severities: ["warning"],
    cause:
      "The example of a response header contains characters that a header cannot contain. Mocks do not send the header.",
    fix: "Write the example on one line, in Latin-1 characters.",
  },
} as const;
