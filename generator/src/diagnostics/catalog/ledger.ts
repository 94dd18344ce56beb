/**
 * Diagnostics about the ledger. The ledger contains facts from documentation pages, which `almanac validate` compares
 * with the documents.
 */
export const ledgerDiagnostics = {
  "empty-ledger": {
    severities: ["error"],
    cause: "The folder of the ledger, which contains facts from documentation pages, has no YAML file.",
    fix: "Specify a folder with one YAML file for each documentation page.",
  },
  "ledger-mismatch": {
    severities: ["error"],
    cause:
      "A document and a page of the ledger, which states facts from the API's documentation, contradict each other.",
    fix: "Correct the document or the page. If the documentation is wrong, add an erratum to the page.",
  },
  "malformed-ledger": {
    severities: ["error"],
    cause: "A page of the ledger has an unknown, missing or invalid field.",
    fix: "Correct the field.",
  },
  "stale-erratum": {
    severities: ["error"],
    cause:
      "An erratum corrects a value on a page of the ledger. The location `at` does not exist on the page, or the value there differs from `printed`.",
    fix: "Correct `at` or `printed`, or remove the erratum.",
  },
  "unnecessary-erratum": {
    severities: ["error"],
    cause: "An erratum corrects a value that is already valid against the document.",
    fix: "Remove the erratum, or make the document as strict as the service.",
  },
} as const;
