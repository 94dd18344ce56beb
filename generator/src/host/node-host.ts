import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { resolve } from "node:path";
import { decodeText } from "./decode-text.js";
import { HostError, type Host } from "./host.js";

/**
 * Creates a host that uses Node.js. Relative paths are resolved against `folder`. Files are accessed synchronously,
 * which takes half the processor time of asynchronous access when a run has hundreds of small files.
 */
export function createNodeHost(folder: string = process.cwd()): Host {
  const at = (path: string): string => resolve(folder, path);
  return {
    withSlashes: (path) => (process.platform === "win32" ? toSlashes(path) : path),
    readText: (path) => orNull(path, () => readText(path, at(path))),
    isFile: async (path) => (await orNull(path, () => statSync(at(path))))?.isFile() ?? false,
    realPath: (path) => orNull(path, () => toSlashes(realpathSync.native(at(path)))),
    // Code that can open connections is loaded only when the first document is fetched.
    fetchText: async (url) => (await import("./node-fetch.js")).fetchText(url),
    listNames: async (path) => ((await orNull(path, () => readdirSync(at(path)))) ?? []).sort(),
    listFiles: (path) => listFiles(at(path), path),
    makeFolder: (path) =>
      wrapErrors(path, () => {
        mkdirSync(at(path), { recursive: true });
      }),
    writeText: (path, text) =>
      wrapErrors(path, () => {
        // npm makes the scripts in `bin` executable. Without this mode, rewriting a script would remove the permission.
        const mode = text.startsWith("#!") ? 0o777 : 0o666;
        writeFileSync(at(path), text, { flag: "wx", mode });
      }),
    move: (from, to) => wrapErrors(to, () => renameSync(at(from), at(to))),
    removeFile: (path) => wrapErrors(path, () => unlinkSync(at(path))),
    removeTree: (path) => wrapErrors(path, () => rmSync(at(path), { recursive: true, force: true })),
    removeEmptyFolder: async (path) => {
      // A folder that isn't empty or doesn't exist is left as is.
      await wrapErrors(path, () => rmdirSync(at(path))).catch(() => undefined);
    },
    processId: String(process.pid),
    isRunning,
  };
}

async function wrapErrors<T>(path: string, action: () => T): Promise<T> {
  try {
    return action();
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError(path, codeOf(error), { cause: error });
  }
}

async function orNull<T>(path: string, action: () => T): Promise<T | null> {
  try {
    return await wrapErrors(path, action);
  } catch (error) {
    // If a name is too long for the system, the file can't exist either.
    if (error instanceof HostError && ["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(error.code)) return null;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "EUNKNOWN";
}

/** With `O_NONBLOCK`, opening a pipe doesn't wait for a writer. Windows has no such flag. */
const readFlags = process.platform === "win32" ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK;

/** Returns the text of a file. The file must be a regular file, because a device or a pipe may have no end. */
function readText(path: string, absolute: string): string {
  const file = openSync(absolute, readFlags);
  try {
    const found = fstatSync(file);
    if (!found.isFile() && !found.isDirectory()) throw new HostError(path, "not a regular file");
    const bytes = readFileSync(file);
    // The files in /proc, such as the environment of this process, appear to be empty regular files.
    if (found.size === 0 && bytes.length > 0) throw new HostError(path, "not a regular file");
    return decodeText(path, bytes);
  } finally {
    closeSync(file);
  }
}

async function listFiles(folder: string, displayPath: string): Promise<readonly string[]> {
  const found: string[] = [];
  const visit = async (relative: string): Promise<void> => {
    const entries =
      (await orNull(`${displayPath}/${relative}`, () =>
        readdirSync(`${folder}/${relative}`, { withFileTypes: true }),
      )) ?? [];
    for (const entry of entries) {
      const path = `${relative}${entry.name}`;
      if (!entry.isDirectory()) found.push(path);
      else if (entry.name !== "node_modules" && !entry.name.startsWith(".")) await visit(`${path}/`);
    }
  };
  await visit("");
  return found.sort();
}

/**
 * Whether a process is running. Signal 0 tests whether a process exists. EPERM means that it exists but belongs to
 * another user.
 */
function isRunning(processId: string): boolean {
  try {
    return process.kill(Number(processId), 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

function toSlashes(path: string): string {
  return path.replaceAll("\\", "/");
}
