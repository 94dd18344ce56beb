import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile, chmod } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A running program with a temporary folder and a free loopback port. */
export interface Running extends AsyncDisposable {
  readonly origin: string;
}

/** A program to run for a test. */
export interface Program {
  readonly executable: string;
  readonly arguments: (folder: string) => readonly string[];
  /** The files of its folder by name. If it doesn't start, the error contains its `error.log`. */
  readonly files: (folder: string, port: number) => Readonly<Record<string, string>>;
}

/** Finds a program in the PATH and in the folders where Debian installs servers, which may not be in the PATH. */
export function findExecutable(name: string): string | null {
  const folders = [...(process.env["PATH"] ?? "").split(":"), "/usr/sbin", "/usr/local/sbin"];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

export async function runProgram(program: Program): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), "interop-"));
  // A server started by root drops its privileges, and must still be able to read its files.
  await chmod(folder, 0o755);
  const port = await freePort();
  for (const [name, text] of Object.entries(program.files(folder, port))) await writeFile(join(folder, name), text);

  const child = spawn(program.executable, program.arguments(folder), { stdio: "ignore", cwd: folder });
  const ended = once(child, "exit");
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; !(await accepts(port)); tries += 1) {
    if (tries < 100 && child.exitCode === null) {
      await sleep(50);
      continue;
    }
    const log = await readFile(join(folder, "error.log"), "utf8").catch(() => "(no log)");
    await stop();
    throw new Error(`${program.executable} failed to start:\n${log}`);
  }
  return { origin: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("Failed to find a free port.");
  return address.port;
}

async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
