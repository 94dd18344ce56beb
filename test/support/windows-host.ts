import { HostError, type Host } from "../../generator/dist/host/host.js";

/**
 * Returns an in-memory host that behaves like Windows. `files` has paths such as `C:\work\openapi.yaml` and
 * `\\server\share\openapi.yaml`. It accepts both slashes, ignores case, and rejects the names that Windows rejects.
 */
export function createWindowsHost(files: Map<string, string>, folder = "C:\\code"): Host {
  const at = (path: string): string => {
    const native = path.replaceAll("/", "\\");
    const whole = /^([A-Za-z]:\\|\\\\)/.test(native) ? native : `${folder}\\${native}`;
    const steps: string[] = [];
    for (const step of whole.split("\\")) {
      if (step === "..") steps.pop();
      else if (step !== ".") steps.push(step);
    }
    return steps.join("\\").replace(/\\+$/, "");
  };
  const find = (path: string): string | undefined =>
    [...files.keys()].find((each) => each.toLowerCase() === at(path).toLowerCase());
  const below = (path: string): readonly string[] => {
    const prefix = `${at(path)}\\`.toLowerCase();
    return [...files.keys()]
      .filter((each) => each.toLowerCase().startsWith(prefix))
      .map((each) => each.slice(prefix.length));
  };
  const slashes = (path: string): string => path.replaceAll("\\", "/");
  return {
    withSlashes: slashes,
    readText: async (path) => files.get(find(path) ?? "") ?? null,
    isFile: async (path) => find(path) !== undefined,
    realPath: async (path) =>
      find(path) !== undefined || below(path).length > 0 ? slashes(find(path) ?? at(path)) : null,
    fetchText: async (url) => {
      throw new HostError(url, "there is no network");
    },
    listNames: async (path) => [...new Set(below(path).map((each) => each.split("\\")[0] ?? ""))].sort(),
    listFiles: async (path) =>
      below(path)
        .map(slashes)
        .filter(
          (each) =>
            !each
              .split("/")
              .slice(0, -1)
              .some((name) => name.startsWith(".")),
        )
        .sort(),
    makeFolder: async () => undefined,
    writeText: async (path, text) => {
      refuseBadNames(at(path));
      if (find(path) !== undefined) throw new HostError(path, "EEXIST");
      files.set(at(path), text);
    },
    move: async (from, to) => {
      const source = find(from);
      if (source === undefined) throw new HostError(from, "ENOENT");
      refuseBadNames(at(to));
      const text = files.get(source) ?? "";
      files.delete(source);
      files.set(find(to) ?? at(to), text);
    },
    removeFile: async (path) => {
      files.delete(find(path) ?? "");
    },
    removeTree: async (path) => {
      for (const each of below(path)) files.delete(`${at(path)}\\${each}`);
    },
    removeEmptyFolder: async () => undefined,
    processId: "windows",
    isRunning: () => false,
  };
}

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
function refuseBadNames(path: string): void {
  const names = path.replace(/^([A-Za-z]:|\\)\\/, "").split("\\");
  const isBad = (name: string): boolean =>
    /[<>:"|?*\u0000-\u001f]|[. ]$/.test(name) ||
    /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name) ||
    name.length > 255;
  if (names.some(isBad)) throw new HostError(path, "EINVAL");
}
