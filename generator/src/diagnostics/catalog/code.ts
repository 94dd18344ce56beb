/** Diagnostics about the code that `almanac upgrade` reads. */
export const codeDiagnostics = {
  "unreadable-code": {
    severities: ["error"],
    cause:
      "A file or folder that was given to `almanac upgrade` doesn't exist, or the `tsconfig.json` of the code has an error.",
    fix: "Correct the path, or `tsconfig.json`.",
  },
  "different-packages": {
    severities: ["error"],
    cause: "The two documents that were given to `almanac upgrade` have titles that result in different package names.",
    fix: "Specify the name that the code imports with `--name`.",
  },
} as const;
