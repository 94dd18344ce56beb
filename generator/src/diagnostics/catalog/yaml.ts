/** Diagnostics about YAML and JSON syntax, and about the limits on a file. */
export const yamlDiagnostics = {
  "broken-alias": {
    severities: ["error"],
    cause: "A YAML alias refers to an anchor that does not exist, or to a value that contains the alias.",
    fix: "Refer to an anchor that ends before the alias.",
  },
  "broken-yaml": {
    severities: ["error"],
    cause: "The file is not valid YAML 1.2 or JSON, or contains several YAML documents.",
    fix: "Correct the syntax at the location of the diagnostic.",
  },
  "duplicate-key": {
    severities: ["error"],
    cause: "A mapping has the same key twice.",
    fix: "Remove or rename one of the keys.",
  },
  "merge-key": {
    severities: ["error", "warning"],
    cause:
      "The key `<<` is a merge key of YAML 1.1, which YAML 1.2 dropped. If its value is a mapping or a list of mappings, it is read as in YAML 1.1 (a warning); any other value is an error.",
    fix: "Write out the entries, or refer to a component. Quote the key if it is an ordinary key.",
  },
  "nesting-too-deep": {
    severities: ["error"],
    cause:
      "The document exceeds a limit: 500 levels of nesting, a chain of 500 schemas in which each schema includes the next, or a chain of 50 references in which each reference leads to the next.",
    fix: "Move nested schemas to components and refer to them, or shorten the chain of `allOf`, `anyOf`, `oneOf` or references.",
  },
  "non-scalar-key": {
    severities: ["error"],
    cause: "The key of a mapping is not a scalar, which JSON does not allow.",
    fix: "Write the key as a plain or quoted string.",
  },
  "not-json": {
    severities: ["error"],
    cause: "A value has no equivalent in JSON, for example `.nan` or `.inf`.",
    fix: "Quote the value if it is a string, or write a finite number.",
  },
  "too-large": {
    severities: ["error"],
    cause:
      "The file is larger than 64 MiB, has more than 2 million values, or has more than 20 million tokens, which include punctuation, spaces, comments and line breaks.",
    fix: "Split the document into several files, or remove the parts that are not needed.",
  },
  "too-many-aliases": {
    severities: ["error"],
    cause:
      "The document is more than ten times as large as its files, because of aliases, or because of references in places where the specification allows none.",
    fix: "Write the repeated parts as components, and refer to them.",
  },
  "yaml-tag": {
    severities: ["error"],
    cause: "A YAML tag is not part of the core schema, so its value has no equivalent in JSON.",
    fix: "Remove the tag, and write the value as a string, number, list or mapping.",
  },
} as const;
