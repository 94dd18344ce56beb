import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../support/cli.js";
import { mustRun } from "../packages/run-command.js";

/** A registry that runs on this machine. `npmrc` is the text of a user configuration with which npm uses it. */
export interface Registry extends AsyncDisposable {
  readonly url: string;
  readonly npmrc: string;
  /** What the registry printed, a line for each request. */
  readonly log: () => string;
}

/**
 * Starts Verdaccio with an empty storage. It accepts the packages of this repository from anyone, and gets all others
 * from the registry that npm uses.
 */
export async function startRegistry(): Promise<Registry> {
  const folder = await mkdtemp(join(tmpdir(), "almanac-registry-"));
  const upstream = (await mustRun(root, "npm", ["config", "get", "registry"])).trim();
  const own = { access: "$all", publish: "$all", unpublish: "$all" };
  const config = {
    storage: "./storage",
    auth: { htpasswd: { file: "./htpasswd" } },
    uplinks: { upstream: { url: upstream, timeout: "120s" } },
    packages: { "@almanac/*": own, almanac: own, "**": { access: "$all", proxy: "upstream" } },
    log: { type: "stdout", format: "pretty", level: "http", colors: false },
    web: { enable: false },
  };
  await mkdir(join(folder, "storage"));
  await writeFile(join(folder, "config.yaml"), JSON.stringify(config));
  const port = await findFreePort();
  const program = join(root, "test/tools/node_modules/verdaccio/bin/verdaccio");
  const args = [program, "--config", join(folder, "config.yaml"), "--listen", `127.0.0.1:${port}`];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (printed += data.toString()));
  const url = `http://127.0.0.1:${port}/`;
  const ended = once(child, "exit");
  await waitFor(
    `${url}-/ping`,
    () => child.exitCode === null,
    () => printed,
  );
  return {
    url,
    npmrc: `registry=${url}\n//127.0.0.1:${port}/:_authToken=any\naudit=false\nfund=false\nupdate-notifier=false\n`,
    log: () => printed,
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function waitFor(url: string, isRunning: () => boolean, printed: () => string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    if (!isRunning()) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The registry did not start:\n${printed()}`);
}
