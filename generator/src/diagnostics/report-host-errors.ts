import type { Reporter } from "./reporter.js";
import { locationOf } from "../model/location.js";
import { HostError } from "../host/host.js";

interface Explanation {
  readonly message: string;
  readonly help: string;
  /** Whether the error can occur only while reading. */
  readonly isReading?: boolean;
}

const isFolder: Explanation = {
  message: "This is a folder, but a file was expected.",
  help: "Specify a file, or move the folder.",
};
const isFile: Explanation = {
  message: "This is a file, but a folder was expected.",
  help: "Move the file, or choose another folder.",
};
const forbidden: Explanation = {
  message: "Permission to read or write this file or folder was denied.",
  help: "Check the permissions of this file or folder, and run the command again.",
};

/** What to report for each code of a `HostError`. */
const explanations: ReadonlyMap<string, Explanation> = new Map([
  ["EISDIR", isFolder],
  ["ENOTDIR", isFile],
  ["EEXIST", isFile],
  ["EACCES", forbidden],
  ["EPERM", forbidden],
  ["EROFS", { message: "The disk is read-only.", help: "Choose a folder on another disk." }],
  ["ENOSPC", { message: "No space is left on the disk.", help: "Free some space, and run the command again." }],
  [
    "broken journal",
    {
      message: "This looks like the journal of an interrupted run, but Almanac did not write it, or it was changed.",
      help: "Make sure that the folder contains nothing that you need, and then remove it.",
    },
  ],
  [
    "git is not installed",
    { message: "git is not installed.", help: "Install git, and add it to the PATH.", isReading: true },
  ],
  [
    "a symbolic link that leads out of the commit",
    {
      message: "This is a symbolic link that doesn't lead to a file or folder of the same git revision.",
      help: "Commit the file itself, or specify another revision.",
      isReading: true,
    },
  ],
  [
    "a symbolic link that points outside the project",
    {
      message: "This is a symbolic link that points outside the project, or a folder in its path is such a link.",
      help: "Replace the link with a folder, or choose another path in almanac.sources.json.",
    },
  ],
  ["not a tarball", { message: "The file is not a tarball.", help: "Specify a tarball that npm pack created." }],
  ["not UTF-8", { message: "The file is not UTF-8 text.", help: "Save it as UTF-8, or specify another file." }],
]);

/** Runs an action, and reports any `HostError` that it throws. */
export async function reportHostErrors(reporter: Reporter, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    reportHostError(error, reporter);
  }
}

function reportHostError({ path, code }: HostError, reporter: Reporter): void {
  const {
    message,
    help,
    isReading = false,
  }: Explanation = explanations.get(code) ?? {
    message: `The operating system reported ${code} for this file or folder.`,
    help: "Fix the problem, and run the command again.",
  };
  reporter.report({
    code: "system-error",
    severity: "error",
    at: locationOf(path, ""),
    message,
    help: isReading ? help : `${help} Either no file was changed, or the next run completes the changes.`,
  });
}
