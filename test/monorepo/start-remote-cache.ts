import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { turboCache } from "../packages/tools.js";
import { findFreePort, startServer, type ServerProcess } from "../support/start-server.js";

/** A remote cache on this machine. `env` contains the environment variables that make Turborepo use it. */
export interface RemoteCache extends ServerProcess {
  readonly env: Readonly<Record<string, string>>;
}

/** Starts turborepo-remote-cache with empty storage. */
export async function startRemoteCache(): Promise<RemoteCache> {
  const storage = await mkdtemp(join(tmpdir(), "almanac-remote-cache-"));
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const server = await startServer({
    args: [turboCache.path],
    folder: storage,
    env: {
      HOST: "127.0.0.1",
      PORT: String(port),
      AUTH_MODE: "static",
      TURBO_TOKEN: "secret",
      STORAGE_PROVIDER: "local",
      STORAGE_PATH: storage,
      STORAGE_PATH_USE_TMP_FOLDER: "false",
    },
    url: `${url}/v8/artifacts/status`,
  });
  return {
    env: { TURBO_API: url, TURBO_TOKEN: "secret", TURBO_TEAM: "acme" },
    log: server.log,
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      await rm(storage, { recursive: true, force: true });
    },
  };
}
