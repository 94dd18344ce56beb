import type { Reporter } from "../../diagnostics/reporter.js";
import { joinPath } from "../../host/file-path.js";
import type { Allowed } from "../../load/allowed.js";
import type { Location } from "../../model/location.js";

/** An entry of the `allow` setting or a value of the `--allow` option. */
interface Entry {
  readonly text: string;
  readonly at: Location;
}

/** Parses the allowed folders, relative to `folder`, and URL prefixes. Reports and omits invalid entries. */
export function readAllowed(entries: readonly Entry[], folder: string, reporter: Reporter): readonly Allowed[] {
  return entries.flatMap((entry) => {
    const allowed = readOne(entry, folder);
    if (typeof allowed !== "string") return [allowed];
    const { text, at } = entry;
    reporter.report({
      code: "invalid-allow",
      severity: "error",
      at,
      message: `${JSON.stringify(text.replace(/\/\/[^/]*@/, "//…@"))} is not a valid folder or URL.`,
      help: allowed,
    });
    return [];
  });
}

/** Parses one entry. If the entry is invalid, returns the help text as a string. */
function readOne({ text, at }: Entry, folder: string): Allowed | string {
  if (text === "") return "Specify a folder, or a URL such as https://example.com/openapi/.";
  // A single letter before the colon is a Windows drive, not a URL scheme.
  if (!/^[A-Za-z][A-Za-z0-9+.-]+:/.test(text)) return { kind: "folder", path: joinPath(folder, text), at };
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text))
    return "Write a complete URL, such as https://example.com/openapi/.";
  const { protocol, username, password, hostname, origin, pathname } = new URL(text);
  if (username !== "" || password !== "") return "Remove the user name and the password: credentials are never sent.";
  if (/[?#\s\\*]|%(?:2f|5c|23|00)/i.test(text)) return "Write a URL without ?, # or *.";
  if (protocol === "http:" && !isThisMachine(hostname)) return "Use https: http is allowed only for this machine.";
  return { kind: "prefix", origin, path: pathname, at };
}

function isThisMachine(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
