/** Diagnostics about schemas, their types and their examples. */
export const schemaDiagnostics = {
  "ambiguous-format": {
    severities: ["warning"],
    cause:
      "A value with a converted format, such as `date-time`, can also match another schema, and no property determines which schema applies. The value is not converted.",
    fix: "Give all variants the same property with a different `const` in each, or remove the format.",
  },
  "circular-schema": {
    severities: ["warning"],
    cause:
      "A schema consists only of a reference to itself, directly or through other schemas. It describes no values.",
    fix: "Remove a reference to break the cycle.",
  },
  "contradictory-schema": {
    severities: ["warning"],
    cause:
      "No value can satisfy the schema: its parts require different types, or one part requires a property that another part forbids.",
    fix: "Correct one of the parts. If a part has `additionalProperties: false`, replace it with `unevaluatedProperties: false` in the schema that contains all parts.",
  },
  "default-type-mismatch": {
    severities: ["warning"],
    cause: "A `default` does not have the type of its schema.",
    fix: "Correct the default or the type.",
  },
  "empty-list": {
    severities: ["warning"],
    cause:
      "The list of `enum`, `type`, `allOf`, `anyOf` or `oneOf` is empty. JSON Schema does not allow this, and no value would be valid. The keyword is ignored.",
    fix: "Add entries to the list, or remove the keyword.",
  },
  "empty-range": {
    severities: ["warning"],
    cause:
      "A lower bound, such as `minLength`, is greater than the corresponding upper bound, such as `maxLength`. No value is valid.",
    fix: "Swap or correct the bounds.",
  },
  "enum-list-length": {
    severities: ["warning"],
    cause:
      "The list of names or descriptions of an enum, such as `x-enum-varnames`, does not have the same length as the `enum`. Its entries are assigned to the values in order, starting with the first value.",
    fix: "Write one entry for each value, in the same order.",
  },
  "enum-type-mismatch": {
    severities: ["warning"],
    cause: "A value of an `enum` does not have the type of the schema, so it is never valid.",
    fix: "Remove the value, or add its type to the schema.",
  },
  "formats-not-checked": {
    severities: ["warning"],
    cause:
      "The configuration converts formats, but `allOf`, `anyOf` and `oneOf` combine the schemas of the document in too many ways. Almanac cannot determine which values can be converted, so no value is converted.",
    fix: "Remove `formats` from the configuration, or use different property names in the variants of unions.",
  },
  "infinite-schema": {
    severities: ["warning"],
    cause: "A value must contain another value of the same schema, so no finite value is valid.",
    fix: "Make the property that refers back to the schema optional or nullable. Mocks treat this property as optional.",
  },
  "malformed-pattern": {
    severities: ["warning"],
    cause: "A `pattern` is not a valid ECMA-262 regular expression. It is not enforced.",
    fix: "Escape special characters, and remove syntax that JavaScript does not have, such as `(?i)` or `a++`.",
  },
  "required-unknown-property": {
    severities: ["warning"],
    cause: "`required` names a property that the schema does not declare.",
    fix: "Declare the property, or remove its name from `required`.",
  },
  "schema-not-typed": {
    severities: ["warning"],
    cause:
      "TypeScript cannot express a keyword, such as `if` or `contains`. The generated type accepts more values than the schema. Mocks validate against the whole schema.",
    fix: "No change is needed if the wider type is acceptable.",
  },
  "unknown-type": {
    severities: ["warning"],
    cause: "The `type` of a schema is not a type of JSON Schema. Any value is accepted.",
    fix: "Write `string`, `number`, `integer`, `boolean`, `array`, `object` or `null`.",
  },
} as const;
