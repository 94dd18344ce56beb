/**
 * The file system, network and processes that the generator uses. Paths have forward slashes; relative paths are
 * resolved against the working folder. A method throws a `HostError` if the system refuses the operation.
 */
export interface Host {
  /** Converts a path in this system's format to one with forward slashes. */
  withSlashes(path: string): string;
  /** Returns the text of a regular file (UTF-8); null if the file doesn't exist. */
  readText(path: string): Promise<string | null>;
  /** Whether the path exists and is a file rather than a folder. Follows links. */
  isFile(path: string): Promise<boolean>;
  /** Returns the absolute path with all symbolic links resolved; null if the path doesn't exist. */
  realPath(path: string): Promise<string | null>;
  /**
   * Fetches UTF-8 text from a URL that the user has allowed. Doesn't follow redirects or send credentials. The host
   * name must resolve to public addresses. If fetching fails, the error's code describes the reason, without any text
   * from the response.
   */
  fetchText(url: string): Promise<string>;
  /** Returns the sorted names in a folder; empty if the folder doesn't exist. */
  listNames(folder: string): Promise<readonly string[]>;
  /** Returns every file below a folder, as sorted paths relative to the folder. Skips `node_modules` and hidden folders. */
  listFiles(folder: string): Promise<readonly string[]>;
  /** Creates a folder and any missing parents. */
  makeFolder(path: string): Promise<void>;
  /** Creates a file. Fails if the path already exists, so that nothing is ever written through a symbolic link. */
  writeText(path: string, text: string): Promise<void>;
  /** Moves a file, atomically replacing any file at the new path. */
  move(from: string, to: string): Promise<void>;
  removeFile(path: string): Promise<void>;
  /** Removes a folder and its contents, if it exists. */
  removeTree(path: string): Promise<void>;
  /** Removes a folder if it is empty. */
  removeEmptyFolder(path: string): Promise<void>;
  /** Identifies this process to other processes that write to the same folder. */
  readonly processId: string;
  isRunning(processId: string): boolean;
}

/** An error from the system, such as no space, no permission, or a file where a folder is needed. */
export class HostError extends Error {
  override readonly name = "HostError";
  readonly path: string;
  /** The system's error code (EACCES, ENOSPC), or a description of the reason. */
  readonly code: string;

  constructor(path: string, code: string, options?: ErrorOptions) {
    super(`${code}: ${path}`, options);
    this.path = path;
    this.code = code;
  }
}
