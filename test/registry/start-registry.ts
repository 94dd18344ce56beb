import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../support/cli.js";
import { mustRun } from "../packages/run-command.js";
import { findFreePort, startServer, type ServerProcess } from "../support/start-server.js";

/** A registry that runs on this machine. `npmrc` is the text of a user configuration with which npm uses it. */
export interface Registry extends ServerProcess {
  readonly url: string;
  readonly npmrc: string;
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
  const url = `http://127.0.0.1:${port}/`;
  const server = await startServer({ args, folder, url: `${url}-/ping` });
  return {
    url,
    npmrc: `registry=${url}\n//127.0.0.1:${port}/:_authToken=any\naudit=false\nfund=false\nupdate-notifier=false\n`,
    log: server.log,
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
