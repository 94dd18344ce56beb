/** Diagnostics about `almanac.yaml`, overlays and command-line options. */
export const configurationDiagnostics = {
  "document-not-allowed": {
    severities: ["error"],
    cause: "The document is specified by a URL that is not allowed. Nothing is fetched.",
    fix: "Add `--allow` with the URL or one of its parent folders, or save the document and specify the file.",
  },
  "document-not-fetched": {
    severities: ["error"],
    cause: "The document is specified by a URL that is allowed, but fetching it failed.",
    fix: "Correct the URL, or save the document and specify the file.",
  },
  "empty-filter": {
    severities: ["error"],
    cause: "The filters exclude every operation of the document.",
    fix: "Include more operations, or exclude fewer.",
  },
  "file-outside-repository": {
    severities: ["error"],
    cause:
      "A license file, a template, or the TypeScript code of a mock is outside the repository, directly or through a link. It is not copied into a package.",
    fix: "Move it into the repository: the nearest folder with `.git` or workspaces, or else the folder of `almanac.yaml`. To allow another folder, name it with `--allow`.",
  },
  "invalid-allow": {
    severities: ["error"],
    cause:
      "A value of `allow` or `--allow` is neither an existing folder nor a valid URL. A URL must use `https:`, unless its host is this machine, and must not have credentials, a query or a fragment.",
    fix: "Write a folder, such as `../common`, or a URL, such as `https://example.com/openapi/`.",
  },
  "invalid-configuration": {
    severities: ["error"],
    cause: "A setting in `almanac.yaml` is unknown, missing or invalid, or contradicts the document.",
    fix: "Correct the setting. [Configuration](configuration.md) lists all settings.",
  },
  "invalid-overlay": {
    severities: ["error"],
    cause: "The file is not an OpenAPI Overlay 1.0 or 1.1, or the target of an action is not a JSONPath (RFC 9535).",
    fix: "Correct the overlay. Section 4.4 of the Overlay Specification describes its fields.",
  },
  "missing-configuration": {
    severities: ["error"],
    cause: "The configuration is missing: `almanac.yaml`, or the file that `--config` names.",
    fix: "Create the file, or run the command with a document: `almanac generate openapi.yaml --output out`.",
  },
  "missing-document": {
    severities: ["error"],
    cause: "The OpenAPI document does not exist, or is not a regular file.",
    fix: "Correct the path. Paths in `almanac.yaml` are relative to that file.",
  },
  "missing-file": {
    severities: ["error"],
    cause:
      "A license file, a changelog, a folder of templates, or the folder with the TypeScript code of a mock does not exist. The same error is reported if a file is not a regular file, or if the folder with code contains no TypeScript files.",
    fix: "Correct the path, which is relative to `almanac.yaml`.",
  },
  "missing-overlay": {
    severities: ["error"],
    cause: "The overlay does not exist, or is not a regular file.",
    fix: "Correct the path, which is relative to `almanac.yaml`, or to the working folder for `--overlay`.",
  },
  "name-taken": {
    severities: ["error"],
    cause: "`rename` gives an operation or a schema a name that another operation or schema already has.",
    fix: "Choose a name that no other operation or schema has.",
  },
  "overlay-without-target": {
    severities: ["warning"],
    cause: "The target of an overlay action matches nothing in any document of the API, so the action has no effect.",
    fix: "Correct the JSONPath, or remove the action. The document may have changed.",
  },
  "same-folder": {
    severities: ["error"],
    cause:
      "Two packages would be in the same folder. For example, the packages of a mock `a` and of an API `a-mock` would both be in the folder `a-mock`.",
    fix: "Rename one of the two entries in `almanac.yaml`.",
  },
  "secret-file": {
    severities: ["error"],
    cause:
      "A license file, a template, or the TypeScript code of a mock is in a place that usually contains credentials: `.git`, `.ssh`, `.aws`, `.npmrc`, `.yarnrc.yml`, `.netrc`, `.git-credentials`, or anything whose name begins with `.env`. It is not copied into a package.",
    fix: "Copy the text that you want to publish into another file, and specify that file instead.",
  },
  "stale-rename": {
    severities: ["warning"],
    cause: "`rename` names an operation, tag or schema that the document does not have.",
    fix: "Correct the name, or remove the line.",
  },
  "invalid-template": {
    severities: ["error"],
    cause:
      "A template in the folder `templates` has a syntax error, inserts a value without a helper, or uses a name that its view doesn't have.",
    fix: "Correct the template. [Templates](templates.md) describes the rules, the helpers and the views.",
  },
  "template-path-taken": {
    severities: ["error"],
    cause: "A template in `files/` adds a file whose path another file of the package has.",
    fix: "Rename the template. To replace a file of Almanac, put the template in `client/` with the path of Almanac's template.",
  },
  "unknown-template": {
    severities: ["error"],
    cause:
      "A file in the folder `templates` is not a template: it replaces no template of Almanac, or its path in `files/` is invalid.",
    fix: "Rename or move the file. [Templates](templates.md) describes the folders.",
  },
  "unknown-api": {
    severities: ["error"],
    cause: "`--api`, a mock or a page of the ledger names an API that the configuration does not have.",
    fix: "Correct the name, or add the API to `almanac.yaml`.",
  },
  "ambiguous-operation": {
    severities: ["error"],
    cause:
      "A short name in a filter or in `rename` matches several operations, because two resources have an operation with that short name.",
    fix: "Use one of the names that the message lists, or the `operationId`.",
  },
  "unknown-operation": {
    severities: ["error"],
    cause:
      "A filter, an entry in `pagination`, a link hint or a file name in `behaviours/` refers to an operation that the API does not have.",
    fix: "Correct the name. It can be an operationId, a method and a path, or a name in the client, such as `users.list`.",
  },
  "unknown-path": {
    severities: ["error"],
    cause: "The pattern of a filter or of an entry in `pagination` matches no path of the API.",
    fix: "Correct the pattern: `*` matches one path segment, and `**` matches any number of segments.",
  },
  "unknown-rule": {
    severities: ["error"],
    cause: "A rule or approval for `almanac diff` contains an unknown finding id.",
    fix: "Correct the id. [The list of ids](diff.md#ids) contains all of them.",
  },
  "expired-approval": {
    severities: ["error"],
    cause: "An approval for `almanac diff` matches a finding, but has expired.",
    fix: "Undo the change, or approve it again with a later date.",
  },
  "unused-approval": {
    severities: ["warning"],
    cause:
      "An approval for `almanac diff` matches no finding, for example because the change is now in both documents.",
    fix: "Remove the approval.",
  },
} as const;
