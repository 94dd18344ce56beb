/** Functions for paths in the form that documents use, with forward slashes on every system. */

/** Returns the parent folder. The parent of a root, such as `/`, `C:/` or `//server/share`, is the root itself. */
export function folderOf(path: string): string {
  const root = rootOf(path);
  const slash = path.lastIndexOf("/");
  if (slash < root.length) return root === "" ? "." : root;
  return path.slice(0, slash);
}

/** Resolves a path against a folder, and normalizes `.` and `..`. Ignores the folder if the path is absolute. */
export function joinPath(folder: string, relative: string): string {
  const combined = rootOf(relative) === "" ? `${folder}/${relative}` : relative;
  const root = rootOf(combined);
  const segments: string[] = [];
  for (const segment of combined.slice(root.length).split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment === ".." && segments.length > 0 && segments.at(-1) !== "..") segments.pop();
    else if (segment !== ".." || root === "") segments.push(segment);
  }
  const joined = segments.join("/");
  if (root === "") return joined || ".";
  return root.endsWith("/") || joined === "" ? `${root}${joined}` : `${root}/${joined}`;
}

/** Returns the root of an absolute path: `/`, or on Windows also `C:/` or `//server/share`. Empty for a relative path. */
function rootOf(path: string): string {
  return /^(?:\/\/[^/]+\/[^/]+|[A-Za-z]:\/|\/)/.exec(path)?.[0] ?? "";
}

/** Whether a path is the path of a folder or is below it. Both paths must be normalized. */
export function isInside(folder: string, path: string): boolean {
  if (folder === ".") return !path.startsWith("/") && path !== ".." && !path.startsWith("../");
  return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
