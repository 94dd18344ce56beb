/** Paths as documents write them: forward slashes on every system. */

export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  if (slash === -1) return ".";
  return slash === 0 ? "/" : path.slice(0, slash);
}

/** `relative` as seen from `folder`, with `.` and `..` worked out. */
export function joinPath(folder: string, relative: string): string {
  const isAbsolute = relative.startsWith("/") || (folder.startsWith("/") && !/^[A-Za-z]:/.test(relative));
  const steps: string[] = [];
  for (const step of (relative.startsWith("/") ? relative : `${folder}/${relative}`).split("/")) {
    if (step === "" || step === ".") continue;
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else if (step !== ".." || !isAbsolute) steps.push(step);
  }
  const joined = steps.join("/");
  return isAbsolute ? `/${joined}` : joined || ".";
}

/** Whether a worked-out path lies in a worked-out folder or below it. */
export function isInside(folder: string, path: string): boolean {
  if (folder === ".") return !path.startsWith("/") && path !== ".." && !path.startsWith("../");
  return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
