/** Diagnostics about writing packages. */
export const outputDiagnostics = {
  "blocked-path": {
    severities: ["error"],
    cause:
      "The path of the output folder or of a generated file is already used by a symbolic link, or by a file that Almanac did not generate. The link or file is not overwritten.",
    fix: "Move the file or the link, or choose another output folder.",
  },
  "interrupted-run": {
    severities: ["error"],
    cause:
      "An earlier run of `almanac generate` or `almanac update --write` was interrupted while it replaced files, so some files are old and others are new. The next command would read or compare such a mix.",
    fix: "Run the interrupted command again, which completes the earlier run: `almanac generate` or `almanac update --write`.",
  },
  "output-in-use": {
    severities: ["error"],
    cause: "Another process is writing to the output folder.",
    fix: "Wait until it has finished. If the process no longer exists, delete the folder `.almanac-staging-…` in the output folder.",
  },
  "output-outside-folder": {
    severities: ["error"],
    cause:
      "The `output` of `almanac.yaml` is outside the configuration's folder, or is a symbolic link to a folder outside it.",
    fix: "Choose a folder inside the configuration's folder. With a single document, `--output` can be any folder.",
  },
  "unreadable-state": {
    severities: ["error"],
    cause:
      "`almanac changelog`, `almanac release` or `almanac diff` can't read the earlier state that it compares with: the revision, folder or tarball doesn't exist, its documents have errors, or a shallow clone lacks the commit of the release or of the generated package.",
    fix: "In CI, fetch the whole history of the repository. Or specify another state with `--since`, or with `--base` for `almanac diff`.",
  },
  "file-not-in-git": {
    severities: ["warning"],
    cause:
      "`almanac diff` compares a git revision with the working folder, but reads this file from the web in both. The comparison can't find its changes.",
    fix: "Save each state of the document in a file, and compare the files.",
  },
  "version-not-written": {
    severities: ["error"],
    cause:
      "`almanac release` can't write the version of a package: its value in `almanac.yaml` isn't a plain string, but an alias, for example.",
    fix: "Write the version in the configuration by hand.",
  },
  "system-error": {
    severities: ["error"],
    cause:
      "A file cannot be read or written. For example, its path is a folder, permission is denied, the disk is full, or the text is not UTF-8.",
    fix: "Follow the help in the message, and run the command again. Either nothing was changed, or the next run completes the change.",
  },
} as const;
