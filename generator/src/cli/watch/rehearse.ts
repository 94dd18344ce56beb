import { setImmediate } from "node:timers/promises";
import { checkPackages } from "../../commands/check-packages.js";
import { nodeRunOptions } from "../../commands/node-run-options.js";
import type { Host } from "../../host/host.js";
import { createNodeHost } from "../../host/node-host.js";
import { RunMemory } from "../../run-memory.js";
import { choiceOf } from "../commands/choice-of.js";
import type { Invocation } from "../options/invocation.js";

/**
 * Runs `check` without printing its result, and returns the results that the next run can reuse. The first run of a watch
 * renders only files that have changed, so without a rehearsal, the run after the first edit would render many files for
 * the first time. Returns null as soon as `isInterrupted` returns true, or if a document must be fetched.
 */
export async function rehearse(invocation: Invocation, isInterrupted: () => boolean): Promise<RunMemory | null> {
  const memory = new RunMemory();
  const { strict = false } = invocation.values;
  const options = nodeRunOptions(
    { ...choiceOf(invocation), strict, memory, comparesAllApis: true },
    interruptible(createNodeHost(), isInterrupted),
  );
  try {
    const { isSound } = await checkPackages(options);
    return isSound ? memory : null;
  } catch (error) {
    if (error instanceof Interrupted) return null;
    throw error;
  }
}

class Interrupted extends Error {}

/** Returns a host that lets other events happen before each access, and throws once `isInterrupted` returns true. */
function interruptible(host: Host, isInterrupted: () => boolean): Host {
  const pause = async (): Promise<Host> => {
    await setImmediate();
    if (isInterrupted()) throw new Interrupted();
    return host;
  };
  return {
    ...host,
    readText: async (path) => (await pause()).readText(path),
    isFile: async (path) => (await pause()).isFile(path),
    realPath: async (path) => (await pause()).realPath(path),
    listNames: async (path) => (await pause()).listNames(path),
    listFiles: async (path) => (await pause()).listFiles(path),
    fetchText: () => Promise.reject(new Interrupted()),
  };
}
