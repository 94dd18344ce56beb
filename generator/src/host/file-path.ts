/** Paths as documents write them: forward slashes on every system. */

/** The folder that a file or folder lies in; a root, such as `/`, `C:/` or `//server/share`, lies in itself. */
export function folderOf(path: string): string {
  const root = rootOf(path);
  const slash = path.lastIndexOf("/");
  if (slash < root.length) return root === "" ? "." : root;
  return path.slice(0, slash);
}

/** `relative` as seen from `folder`, with `.` and `..` worked out. An absolute path stays what it is. */
export function joinPath(folder: string, relative: string): string {
  const whole = rootOf(relative) === "" ? `${folder}/${relative}` : relative;
  const root = rootOf(whole);
  const steps: string[] = [];
  for (const step of whole.slice(root.length).split("/")) {
    if (step === "" || step === ".") continue;
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else if (step !== ".." || root === "") steps.push(step);
  }
  const joined = steps.join("/");
  if (root === "") return joined || ".";
  return root.endsWith("/") || joined === "" ? `${root}${joined}` : `${root}/${joined}`;
}

/** What an absolute path begins with: `/`, and on Windows `C:/` or `//server/share`. Empty for a relative one. */
function rootOf(path: string): string {
  return /^(?:\/\/[^/]+\/[^/]+|[A-Za-z]:\/|\/)/.exec(path)?.[0] ?? "";
}

/** Whether a worked-out path lies in a worked-out folder or below it. */
export function isInside(folder: string, path: string): boolean {
  if (folder === ".") return !path.startsWith("/") && path !== ".." && !path.startsWith("../");
  return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
