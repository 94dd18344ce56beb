const script = "text/javascript; charset=utf-8";

/** The files of the page, with their media types. */
const files: ReadonlyMap<string, string> = new Map([
  ["index.html", "text/html; charset=utf-8"],
  ["style.css", "text/css; charset=utf-8"],
  ["main.js", script],
  ["reference.html", "text/html; charset=utf-8"],
  ["reference.css", "text/css; charset=utf-8"],
  ["allow-styles.js", script],
  ["reference.js", script],
]);

/** A file that the page can request. */
export interface SiteFile {
  readonly type: string;
  /** Whether the name contains a hash of the contents, so that browsers can keep the file. */
  readonly isHashed: boolean;
}

/** Returns the file with a path below the page's; null if the page has no such file. */
export function siteFile(path: string): SiteFile | null {
  const type = files.get(path);
  if (type !== undefined) return { type, isHashed: false };
  return /^viewer\/(?:chunks\/)?[\w.-]+\.js$/.test(path) ? { type: script, isHashed: true } : null;
}
