import type { Reporter } from "./reporter.js";
import { locationOf } from "../model/location.js";
import { HostError } from "../host/host.js";

interface Saying {
  readonly message: string;
  readonly help: string;
}

const folderInTheWay: Saying = {
  message: "A folder stands where a file should be.",
  help: "Name a file, or move the folder away.",
};
const fileInTheWay: Saying = {
  message: "A file stands where a folder should be.",
  help: "Move it away, or choose another folder.",
};
const forbidden: Saying = {
  message: "The system does not allow this file or folder to be read or written.",
  help: "Mend its permissions, and run again.",
};

/** What people call the system's codes. */
const sayings: ReadonlyMap<string, Saying> = new Map([
  ["EISDIR", folderInTheWay],
  ["ENOTDIR", fileInTheWay],
  ["EEXIST", fileInTheWay],
  ["EACCES", forbidden],
  ["EPERM", forbidden],
  ["EROFS", { message: "The disk is read-only.", help: "Choose a folder on another." }],
  ["ENOSPC", { message: "There is no space left on the disk.", help: "Make some, and run again." }],
  [
    "broken journal",
    {
      message: "What an interrupted run seems to have left here was not written by Almanac, or was changed.",
      help: "Look at the folder, and remove it.",
    },
  ],
  ["not UTF-8", { message: "The file is no text in UTF-8.", help: "Save it in UTF-8, or name another." }],
]);

/** Does something, and reports what the world refuses meanwhile. */
export async function reportingRefusals(reporter: Reporter, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    reportHostError(error, reporter);
  }
}

/** Says what can be done about it. */
function reportHostError({ path, code }: HostError, reporter: Reporter): void {
  const { message, help } = sayings.get(code) ?? {
    message: `The system refused this file or folder: ${code}.`,
    help: "Mend what the system says, and run again.",
  };
  reporter.report({
    code: "system-error",
    severity: "error",
    at: locationOf(path, ""),
    message,
    help: `${help} Nothing was changed, or the next run finishes it.`,
  });
}
