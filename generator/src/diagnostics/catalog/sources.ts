/** Diagnostics of `almanac init` and `almanac update`. */
export const sourceDiagnostics = {
  "document-not-copied": {
    severities: ["error"],
    cause:
      "A document at a URL, or a file that it refers to, can't be copied into the project. Only YAML and JSON files are copied, and only if their names are valid on every system and they are not in hidden folders.",
    fix: "Save the document and the files that it refers to, and run `almanac init` with the file.",
  },
  "edited-copy": {
    severities: ["error"],
    cause: "A copy of a document was edited, and `almanac update` would discard the edits.",
    fix: "Move the edits into an overlay, and restore the copy or delete it. If you maintain the document yourself, remove its entry from `almanac.sources.json`.",
  },
  "file-exists": {
    severities: ["error"],
    cause:
      "`almanac init` would create a file at a path that already exists, or that leads outside the project through a symbolic link.",
    fix: "Move the file, or choose another name with `--name`. Add further APIs to an existing `almanac.yaml` by hand.",
  },
  "invalid-sources": {
    severities: ["error"],
    cause:
      "`almanac.sources.json` has an entry without a valid URL or hash, or with a path that Almanac doesn't write copies to, such as one in a hidden folder.",
    fix: "Restore the file from git, or remove the entry.",
  },
  "secret-in-url": {
    severities: ["error"],
    cause:
      "The query of a URL that was passed to `almanac init` contains a parameter whose name suggests a secret, such as `token`. `almanac init` would write the URL to `almanac.sources.json`, which is committed.",
    fix: "Download the document, and run `almanac init` with the file.",
  },
  "unknown-source": {
    severities: ["error"],
    cause: "`almanac update` found no document of the API, or of any API, that was copied from a URL.",
    fix: "To add a document, add its path to `almanac.yaml`, and an entry with its URL to `almanac.sources.json`. For a new project, `almanac init <URL>` does both.",
  },
  "unused-source": {
    severities: ["warning"],
    cause: "`almanac.sources.json` lists a copy that no API of `almanac.yaml` has as its document.",
    fix: "Remove the entry, or add an API with this document.",
  },
} as const;
