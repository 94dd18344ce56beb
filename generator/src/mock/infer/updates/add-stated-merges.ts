import { statedMerge } from "./stated-merge.js";
import type { Workspace } from "../workspace.js";

/** Marks the updates whose descriptions state that they keep unsent properties. */
export function addStatedMerges(workspace: Workspace): void {
  for (const { method, path, operation } of workspace.operations) {
    const found = workspace.actionAt(method, path);
    if (found?.action.kind !== "update" && found?.action.kind !== "replace") continue;
    const merges = statedMerge(operation);
    if (merges === null || (merges === "properties" && found.action.kind === "update")) continue;
    const effect =
      merges === "deep" ? "keeps unsent properties, also in nested objects" : "keeps the properties that aren't sent";
    workspace.replace({
      ...found,
      action: { ...found.action, merges },
      reason: [found.reason, `the description says that it ${effect}`].filter((each) => each !== null).join("; "),
    });
  }
}
