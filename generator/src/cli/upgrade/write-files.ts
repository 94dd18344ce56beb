import { randomBytes } from "node:crypto";
import { chmod, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { RewrittenFile } from "../../upgrade/upgrade-report.js";

const byteOrderMark = "\uFEFF";

interface Staged {
  readonly file: RewrittenFile;
  /** The path of the new file. It is in the folder of the original, so that the rename is atomic. */
  readonly temporary: string;
  readonly original: Buffer;
}

/**
 * Replaces files, all or none, and keeps their permissions. Returns null, or the reason why nothing was replaced, such as
 * a file that has changed since it was read.
 */
export async function writeFiles(files: readonly RewrittenFile[]): Promise<string | null> {
  const staged: Staged[] = [];
  const moved: Staged[] = [];
  try {
    for (const file of files) staged.push(await stage(file));
    for (const each of staged) {
      await rename(each.temporary, each.file.path);
      moved.push(each);
    }
    return null;
  } catch (error) {
    for (const { file, original } of moved) await writeFile(file.path, original);
    return error instanceof Error ? error.message : String(error);
  } finally {
    for (const { temporary } of staged) await rm(temporary, { force: true });
  }
}

async function stage(file: RewrittenFile): Promise<Staged> {
  const { path, before, after } = file;
  const original = await readFile(path);
  // TypeScript removes a byte order mark when it reads a file.
  const mark = original.toString("utf8").startsWith(byteOrderMark) ? byteOrderMark : "";
  if (!original.equals(Buffer.from(mark + before)))
    throw new Error(`${path} has changed since it was read, or it isn't UTF-8.`);
  const { mode } = await stat(path);
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}`);
  await writeFile(temporary, mark + after, { flag: "wx" });
  await chmod(temporary, mode);
  return { file, temporary, original };
}
