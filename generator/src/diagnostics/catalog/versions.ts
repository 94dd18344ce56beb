/** Diagnostics about the versions of an API. */
export const versionDiagnostics = {
  "malformed-version": {
    severities: ["error"],
    cause:
      "A version is not a valid date, number or name. Versions consist of letters, digits, dots, hyphens and underscores.",
    fix: "Write a date such as `2024-08-05` or `2024-08`, a number such as `2.10` or `v1.41`, or a name such as `preview`.",
  },
  "unknown-version": {
    severities: ["error", "warning"],
    cause:
      "The command line, `versions.only` in `almanac.yaml`, or a page of the ledger names a version that the API does not have. For `almanac diff`, it is a warning if another API has the version.",
    fix: "Correct the version, or add it to `info.x-versions`.",
  },
  "unpublished-version": {
    severities: ["error"],
    cause: "The document uses a dated version that is not in its list of published versions, `info.x-versions`.",
    fix: "Correct the version, or add it to the list.",
  },
  "unproven-versions": {
    severities: ["note"],
    cause:
      "Something, such as a parameter, looks like the version of the API, but at most half of the operations have it, so it could be the version of something else. Or most operations have it, but the document doesn't say which version it describes.",
    fix: "If it is the version of the API, specify its place in `versions` in `almanac.yaml`. If the document doesn't say which version it describes, specify that under `documents`.",
  },
  "versions-differ-in-case": {
    severities: ["error"],
    cause:
      "Two versions differ only in case, such as `v1` and `V1`. Each version has a folder in the package, and on macOS and Windows these would be the same folder.",
    fix: "If they are the same version, write both in the same way. Otherwise, choose one of them with `versions.only` in `almanac.yaml`.",
  },
  "unlisted-version": {
    severities: ["warning"],
    cause:
      "Requests send the version of the API in a parameter. `almanac.yaml` assigns a document to a version that the document does not list among the values of this parameter.",
    fix: "Correct the version of the document under `documents` in `almanac.yaml`.",
  },
} as const;
