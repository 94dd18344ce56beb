import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";

/** A program that serves HTTP on this machine. */
export interface ServerProcess extends AsyncDisposable {
  /** What the program has printed. */
  readonly log: () => string;
}

interface ServerProgram {
  /** The arguments of Node, beginning with the path of the program. */
  readonly args: readonly string[];
  readonly folder: string;
  readonly env?: NodeJS.ProcessEnv;
  /** A URL to which the program responds, with any status, once it has started. */
  readonly url: string;
}

/** Runs a program with this version of Node, and waits up to a minute for it to respond to requests. */
export async function startServer({ args, folder, env = {}, url }: ServerProgram): Promise<ServerProcess> {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (printed += data.toString()));
  const ended = once(child, "exit");
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp)
      return {
        log: () => printed,
        [Symbol.asyncDispose]: async () => {
          child.kill();
          await ended;
        },
      };
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`The server did not start:\n${printed}`);
}

/** Returns a port of the loopback address that no program listens on. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
