/** Diagnostics about the code that `almanac upgrade` reads. */
export const codeDiagnostics = {
  "unreadable-code": {
    severities: ["error"],
    cause: "A file or folder that `almanac upgrade` should read doesn't exist, or its `tsconfig.json` has an error.",
    fix: "Correct the path, or the configuration of the compiler.",
  },
} as const;
