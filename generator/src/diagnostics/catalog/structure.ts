/** Diagnostics about the structure of a document, and about Swagger 2.0. */
export const structureDiagnostics = {
  "field-of-later-version": {
    severities: ["warning"],
    cause: "A field belongs to a later version of OpenAPI than the document uses.",
    fix: "Change the version of the document, or remove the field.",
  },
  "malformed-host": {
    severities: ["warning"],
    cause: "The `host` of a Swagger 2.0 document contains a scheme or a path. Only the host name is used.",
    fix: "Move the scheme to `schemes`, and the path to `basePath`.",
  },
  "misplaced-schema": {
    severities: ["warning"],
    cause: "A Swagger 2.0 header, or a parameter that is not a body, has a `schema`. The schema is used.",
    fix: "Write `type` and, if needed, `format`, `items` and `enum` directly in the parameter or header.",
  },
  "missing-field": {
    severities: ["warning"],
    cause: "An object does not have a field that the specification requires.",
    fix: "Add the field.",
  },
  "multiple-bodies": {
    severities: ["warning"],
    cause:
      "A Swagger 2.0 operation has several body parameters, or a body and form fields. Only the first body is used.",
    fix: "Keep either one parameter with `in: body`, or only parameters with `in: formData`.",
  },
  "unknown-field": {
    severities: ["warning"],
    cause: "An object has a field that the specification does not define. The field is ignored.",
    fix: "Correct the name, remove the field, or begin its name with `x-`.",
  },
  "unknown-flow": {
    severities: ["warning"],
    cause: "The `flow` of a Swagger 2.0 security scheme is unknown. Callers must provide their own tokens.",
    fix: "Write `implicit`, `password`, `application` or `accessCode`.",
  },
  "unsupported-collection-format": {
    severities: ["warning"],
    cause:
      "A list in a Swagger 2.0 parameter has a `collectionFormat` that is unknown or not available at its location, or the list contains lists. The parameter becomes a string, which the caller must serialize.",
    fix: "Set `collectionFormat` to `csv`, which is always available. In a query or form, `ssv`, `pipes` and `multi` are also available. Alternatively, describe the parameter as a string.",
  },
  "unsupported-openapi": {
    severities: ["error"],
    cause: "The file is not an OpenAPI document, or its version of OpenAPI is not supported.",
    fix: 'Use Swagger 2.0 or OpenAPI 3.0, 3.1 or 3.2, with a field such as `swagger: "2.0"` or `openapi: 3.1.0`.',
  },
  "unsupported-schema-dialect": {
    severities: ["warning"],
    cause:
      "`jsonSchemaDialect` names a dialect other than JSON Schema 2020-12. Schemas are read as JSON Schema 2020-12.",
    fix: "Write the schemas in JSON Schema 2020-12, and remove `jsonSchemaDialect`.",
  },
  "unsupported-scheme": {
    severities: ["warning"],
    cause:
      "`schemes` of a Swagger 2.0 document contains a protocol other than HTTP and HTTPS. The protocol is ignored.",
    fix: "Write `https` or `http`.",
  },
  "wrong-type": {
    severities: ["warning"],
    cause: "The value of a field has the wrong type, for example a string instead of an object. The value is ignored.",
    fix: "Write a value of the type that the message states.",
  },
} as const;
