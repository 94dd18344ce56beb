/** Diagnostics about `$ref`, `$dynamicRef` and anchors. With `--allow-broken`, references that cannot be resolved are warnings. */
export const referenceDiagnostics = {
  "ambiguous-anchor": {
    severities: ["error", "warning"],
    cause: "A reference names an anchor that several schemas have.",
    fix: "Give each schema a different anchor. Schemas can have the same anchor only if each of them is inside a schema with a different `$id`.",
  },
  "broken-reference": {
    severities: ["error", "warning"],
    cause: "A reference resolves to nothing: the file, the component or the anchor does not exist.",
    fix: "Correct the reference, or add its target. Paths are relative to the file that contains the reference.",
  },
  "circular-reference": {
    severities: ["error", "warning"],
    cause:
      "A reference leads back to itself, directly or through other references, or refers to a value that contains the reference. Only schemas may contain themselves.",
    fix: "Refer to a definition that is not itself a reference, or write the value out.",
  },
  "dead-mapping": {
    severities: ["warning"],
    cause:
      "An entry of `discriminator.mapping`, or `defaultMapping`, names a schema that does not exist. It is ignored.",
    fix: "Define the schema, correct the entry, or remove it.",
  },
  "duplicate-path-item-field": {
    severities: ["warning"],
    cause:
      "A path item and the path item that it refers to have the same field. The field beside the reference is used.",
    fix: "Keep one of the two fields. The specification does not define which one applies.",
  },
  "ignored-beside-reference": {
    severities: ["warning"],
    cause: "An object with `$ref` has another field, which is ignored, as the specification requires.",
    fix: "Move the field to the target of the reference, or replace the reference with a copy of the target.",
  },
  "left-out": {
    severities: ["warning"],
    cause:
      "An operation or a schema depends, directly or through other schemas, on a reference that cannot be resolved. With `--allow-broken`, it is left out.",
    fix: "Correct the reference in the document or with an overlay.",
  },
  "misplaced-reference": {
    severities: ["warning"],
    cause:
      "A `$ref` is in a place where the specification allows none, for example in place of an operation, a list or a string. Common tools follow it, and so does Almanac.",
    fix: "Write the value out, or refer to a whole path item, parameter, body, response or schema.",
  },
  "reference-not-allowed": {
    severities: ["error", "warning"],
    cause: "A reference resolves to a URL that is not allowed, so it is not fetched.",
    fix: "Save the document beside this one and refer to the file, or allow the URL with `--allow` or `allow` in `almanac.yaml`.",
  },
  "reference-not-fetched": {
    severities: ["error", "warning"],
    cause: "The URL of a reference is allowed, but fetching it failed.",
    fix: "Correct the reference, or save the document beside this one and refer to the file.",
  },
  "reference-outside-folder": {
    severities: ["error", "warning"],
    cause: "A reference resolves to a file outside the folder of the document. The file is not read.",
    fix: "Move the file into the folder, or allow its folder with `--allow` or `allow` in `almanac.yaml`.",
  },
  "unresolved-dynamic-reference": {
    severities: ["warning"],
    cause:
      "A schema with a `$dynamicRef` is used where no schema defines the `$dynamicAnchor` that the reference names. Any value is accepted in place of the reference.",
    fix: "Refer to a schema that defines the `$dynamicAnchor` in its `$defs`.",
  },
  "unsupported-reference": {
    severities: ["error", "warning"],
    cause:
      "A reference is a URL that is not supported: it has a scheme other than `https:` or `http:`, credentials, or characters that programs interpret differently. Nothing is fetched.",
    fix: "Save the document beside this one, and refer to the file.",
  },
} as const;
