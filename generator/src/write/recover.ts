import type { Host } from "../host/host.js";
import { finishJournal } from "./apply.js";
import { readJournal } from "./read-journal.js";
import { listStagings } from "./staging.js";

/** Another run that is at work on the folder, or null. */
export async function findOtherRun(root: string, host: Host): Promise<string | null> {
  const stagings = await listStagings(root, host);
  return stagings.find(({ processId }) => processId !== host.processId && host.isRunning(processId))?.processId ?? null;
}

/** Finishes or forgets what runs that were killed left behind. */
export async function recover(root: string, host: Host): Promise<void> {
  for (const { folder, processId } of await listStagings(root, host)) {
    if (processId !== host.processId && host.isRunning(processId)) continue;
    const journal = await host.readText(`${folder}/journal.json`);
    // The journal is moved into place when it is whole: if it is there, it can be read.
    if (journal === null) await host.removeTree(folder);
    else await finishJournal(folder, { root, journal: await readJournal(journal, { root, folder }, host) }, host);
  }
}
