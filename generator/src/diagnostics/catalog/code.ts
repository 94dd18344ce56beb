/** Diagnostics about the code that `almanac upgrade` reads. */
export const codeDiagnostics = {
  "unreadable-code": {
    severities: ["error"],
    cause:
      "A file or folder that was given to `almanac upgrade` doesn't exist, or the `tsconfig.json` of the code has an error.",
    fix: "Correct the path, or `tsconfig.json`.",
  },
} as const;
