/** Diagnostics about the versions of an API. */
export const versionDiagnostics = {
  "malformed-version": {
    severities: ["error"],
    cause: "A version is neither a calendar date nor a name in lowercase letters, digits and hyphens.",
    fix: "Write a date such as `2024-08-05`, `2024-08` or `2025.0`, or a name such as `preview`.",
  },
  "unknown-version": {
    severities: ["error"],
    cause: "`versions.only` in `almanac.yaml`, or a page of the ledger, names a version that the API does not have.",
    fix: "Correct the version, or add it to `info.x-versions`.",
  },
  "unpublished-version": {
    severities: ["error"],
    cause: "The document uses a dated version that is not in its list of published versions, `info.x-versions`.",
    fix: "Correct the version, or add it to the list.",
  },
} as const;
