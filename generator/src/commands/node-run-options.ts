import type { Choice } from "../config/choice.js";
import type { Host } from "../host/host.js";
import { isInRepository } from "../host/git/is-in-repository.js";
import { readNodeAssets } from "../host/node-assets.js";
import { createNodeHost } from "../host/node-host.js";
import type { RunOptions } from "./run-options.js";

type NodeOptions = Choice &
  Pick<RunOptions, "strict" | "onProgress"> & {
    /** The folder against which relative paths are resolved. Default: the working directory. */
    readonly folder?: string;
  };

/** Adds a host for Node and the generator's assets to the options of a run. */
export function nodeRunOptions<Options extends NodeOptions>(
  options: Options,
  host: Host = createNodeHost(options.folder),
): Options & RunOptions {
  const openCommitted: RunOptions["openCommitted"] = async (changing, isSame) => {
    // Starting git is slow compared with a run on a small document.
    if (!(await isInRepository(options.folder ?? "."))) return null;
    const { openRevision } = await import("../host/git/revision-host.js");
    const opened = await openRevision(options.folder ?? ".", { revision: "HEAD", changing, isSame }, host);
    return opened === null ? null : { ...opened.host, isCutOff: opened.isCutOff };
  };
  const readHead = async (): Promise<string | null> => {
    if (!(await isInRepository(options.folder ?? "."))) return null;
    const { readHead: read } = await import("../host/git/read-head.js");
    return read(options.folder ?? ".");
  };
  const openEarlier = async (name: string): Promise<Host | null> => {
    const { openState } = await import("../host/open-state.js");
    return openState(name, options.folder ?? ".", host);
  };
  return { ...options, host, openCommitted, readHead, openEarlier, assets: readNodeAssets() };
}
