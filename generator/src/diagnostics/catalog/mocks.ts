/** Diagnostics about the hints and the handwritten code of mocks. */
export const mockDiagnostics = {
  "invalid-code": {
    severities: ["error"],
    cause:
      "The TypeScript code of a mock has a syntax error, or imports a package. Only relative imports are supported.",
    fix: "Correct the code. Only types can be imported from packages, with `import type`.",
  },
  "invalid-computed-property": {
    severities: ["error"],
    cause:
      "The value of a computed property is not valid against the schema of a response, or the hint for the property names an unrelated resource.",
    fix: "Write a value that the schema allows, or name a parent, a child or a linked resource.",
  },
  "invalid-link": {
    severities: ["error"],
    cause:
      "A link hint names an operation whose path parameters do not identify one entity of the resource in the hint.",
    fix: "Use an operation whose path has one parameter for the resource, one for each of its parents, and at most one more, for the linked entity.",
  },
  "invalid-mask": {
    severities: ["error"],
    cause:
      "A hint hides a secret property that the schema of a response requires, or masks it with a value that the schema does not allow.",
    fix: "Write a mask that the schema allows, or make the property optional.",
  },
  "invalid-mock-hint": {
    severities: ["error"],
    cause: "A hint in `x-mock` is unknown or has an invalid value.",
    fix: "Correct the hint. [Hints](mock-hints.md) describes all of them.",
  },
  "invalid-operation-hint": {
    severities: ["error"],
    cause:
      "A hint for an operation does not match the operation, sets a value that the schema of the response does not allow, or does not specify a resource although none was inferred.",
    fix: "Correct the hint. [Operations](mock-hints.md#operations) describes the hints for operations.",
  },
  "unknown-resource": {
    severities: ["error"],
    cause: "A hint names a resource that the mock does not have.",
    fix: "Correct the name. `almanac mock --list` prints the resources.",
  },
  "unknown-webhook": {
    severities: ["error"],
    cause: "A hint names a webhook or callback that the document does not declare.",
    fix: "Correct the name. It can be a key of `webhooks`, or the `operationId` or the name of a callback.",
  },
} as const;
