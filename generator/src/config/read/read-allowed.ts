import type { Reporter } from "../diagnostics/reporter.js";
import { joinPath } from "../host/file-path.js";
import type { Allowed } from "../load/allowed.js";
import type { Location } from "../model/location.js";

/** What is written under `allow`, or behind `--allow`, and where. */
interface Written {
  readonly text: string;
  readonly at: Location;
}

/** Reads which folders, seen from `folder`, and which addresses are allowed. What is neither is reported, and left out. */
export function readAllowed(list: readonly Written[], folder: string, reporter: Reporter): readonly Allowed[] {
  return list.flatMap((written) => {
    const allowed = readOne(written, folder);
    if (typeof allowed !== "string") return [allowed];
    const { text, at } = written;
    reporter.report({
      code: "invalid-allow",
      severity: "error",
      at,
      message: `${JSON.stringify(text.replace(/\/\/[^/]*@/, "//…@"))} cannot be allowed.`,
      help: allowed,
    });
    return [];
  });
}

/** A text: what to write instead. */
function readOne({ text, at }: Written, folder: string): Allowed | string {
  if (text === "") return "Name a folder, or an address such as https://example.com/openapi/.";
  // A letter alone is a drive.
  if (!/^[A-Za-z][A-Za-z0-9+.-]+:/.test(text)) return { kind: "folder", path: joinPath(folder, text), at };
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text))
    return "Write the whole address: https://example.com/openapi/.";
  const { protocol, username, password, hostname, origin, pathname } = new URL(text);
  if (username !== "" || password !== "") return "Leave out the name and the password: no credentials are ever sent.";
  if (/[?#\s\\*]|%(?:2f|5c|23|00)/i.test(text)) return "Write an address that ends with its path, without ?, # and *.";
  if (protocol === "http:" && !isThisMachine(hostname))
    return "Write https: only this machine itself is asked by http.";
  return { kind: "prefix", origin, path: pathname, at };
}

function isThisMachine(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
