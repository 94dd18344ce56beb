import { folderOf, isInside } from "../host/file-path.js";
import type { Host } from "../host/host.js";

/** Whether a configuration's output folder, with links followed, is inside the configuration's own folder. */
export async function isInsideConfigFolder(output: string, config: string, host: Host): Promise<boolean> {
  if (!isInside(folderOf(config), output)) return false;
  const [configFolder, outputFolder] = [await host.realPath(folderOf(config)), await host.realPath(output)];
  return configFolder === null || outputFolder === null || isInside(configFolder, outputFolder);
}
