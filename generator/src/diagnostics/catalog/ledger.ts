/**
 * Diagnostics about the ledger. The ledger contains facts from documentation pages, which `almanac validate` compares
 * with the documents.
 */
export const ledgerDiagnostics = {
  "empty-ledger": {
    severities: ["error"],
    cause: "The folder of the ledger contains no page.",
    fix: "Name a folder with one YAML file for each documentation page.",
  },
  "ledger-mismatch": {
    severities: ["error"],
    cause: "A document and a page of the ledger contradict each other.",
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
      "The location of an erratum does not exist in the page, or its value differs from the one that the erratum states.",
    fix: "Correct the location or the printed value, or remove the erratum.",
  },
  "unnecessary-erratum": {
    severities: ["error"],
    cause: "An erratum corrects a value that is valid against the document.",
    fix: "Remove the erratum, or make the document as strict as the service.",
  },
} as const;
