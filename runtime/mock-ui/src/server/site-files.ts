/** The files of the page, with their media types. */
export const siteFiles: ReadonlyMap<string, string> = new Map([
  ["index.html", "text/html; charset=utf-8"],
  ["style.css", "text/css; charset=utf-8"],
  ["main.js", "text/javascript; charset=utf-8"],
  ["reference.html", "text/html; charset=utf-8"],
  ["reference.css", "text/css; charset=utf-8"],
  ["allow-styles.js", "text/javascript; charset=utf-8"],
  ["reference.js", "text/javascript; charset=utf-8"],
  ["viewer.js", "text/javascript; charset=utf-8"],
]);
