import type { Host } from "../host/host.js";
import { listStagings } from "./staging.js";

/** Returns the process id of another run that is writing to the folder; null if there is none. */
export async function findOtherRun(root: string, host: Host): Promise<string | null> {
  const stagings = await listStagings(root, host);
  return stagings.find(({ processId }) => processId !== host.processId && host.isRunning(processId))?.processId ?? null;
}
