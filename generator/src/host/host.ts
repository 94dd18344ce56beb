/**
 * All that the generator asks of the world. Paths have forward slashes; relative ones start at the working folder. Where the
 * world refuses, a `HostError` is thrown.
 */
export interface Host {
  /** A path as people write it on this system, with forward slashes. */
  withSlashes(path: string): string;
  /** The file's text (UTF-8), or null if there is no such file. */
  readText(path: string): Promise<string | null>;
  /** Whether a file stands here, and not a folder or nothing. Links are followed. */
  isFile(path: string): Promise<boolean>;
  /** The absolute path with every symbolic link followed, or null if there is nothing. */
  realPath(path: string): Promise<string | null>;
  /**
   * The text (UTF-8) at an address that whoever runs the generator has allowed. No redirect is followed, no credential sent; a host
   * name must stand for public addresses. The code of the error is the reason in words, and holds nothing of the answer.
   */
  fetchText(url: string): Promise<string>;
  /** The names in a folder, sorted; empty if there is none. */
  listNames(folder: string): Promise<readonly string[]>;
  /** Every file below a folder, as sorted paths relative to it. `node_modules` and hidden folders are passed over. */
  listFiles(folder: string): Promise<readonly string[]>;
  /** Makes a folder and its parents. */
  makeFolder(path: string): Promise<void>;
  /** Writes a file that was not there: what stands at its path, also a symbolic link, is never written through. */
  writeText(path: string, text: string): Promise<void>;
  /** Moves a file over whatever stands there, in one step. */
  move(from: string, to: string): Promise<void>;
  removeFile(path: string): Promise<void>;
  /** Removes a folder with all that is in it, if it is there. */
  removeTree(path: string): Promise<void>;
  /** Removes a folder if nothing is in it. */
  removeEmptyFolder(path: string): Promise<void>;
  /** Names this run among others at work on the same folder. */
  readonly processId: string;
  isRunning(processId: string): boolean;
}

/** The world's refusal: no space, no permission, a file where a folder should be. */
export class HostError extends Error {
  override readonly name = "HostError";
  readonly path: string;
  /** The system's own code: EACCES, ENOSPC … */
  readonly code: string;

  constructor(path: string, code: string, options?: ErrorOptions) {
    super(`${code}: ${path}`, options);
    this.path = path;
    this.code = code;
  }
}
