import { resolve } from "node:path";
import type { RunResult } from "../../commands/run-options.js";
import { createNodeHost } from "../../host/node-host.js";
import type { Change, Plan } from "../../write/plan.js";
import type { Recording } from "./recording.js";

/**
 * Returns the result that the same command would have if it ran again now, and changes the recording to the answers
 * that it would get. Null if this can't be known.
 */
export async function settle(
  result: RunResult,
  recording: Recording,
  folder: string = process.cwd(),
): Promise<RunResult | null> {
  if (recording.isIncomplete) return null;
  if (!recording.hasWritten) return recording.hasReadCommits ? null : result;
  const plans = [...result.packages.map(({ plan }) => plan), ...result.leftovers];
  const written = plans.flatMap(({ folder, changes }) =>
    changes.map((change) => ({ change, path: `${folder}/${change.path}` })),
  );
  const isSimple = result.isSound && written.every(({ change }) => change.kind !== "remove");
  if (
    !isSimple ||
    readsItsOutput(
      written.map(({ path }) => path),
      recording,
    )
  )
    return null;
  const host = createNodeHost(folder);
  for (const { query } of [...recording.answers.values()]) {
    const [kind, path] = query;
    if (kind !== "readText") recording.set(query, JSON.stringify(await host[kind](path)));
  }
  for (const { change, path } of written) if (isWritten(change)) recording.set(["readText", path], change.contents);
  return {
    ...result,
    apiChanges: new Map(),
    packages: result.packages.map((each) => ({ ...each, plan: settledPlan(each.plan) })),
  };
}

/** Whether the run read a file that it then wrote, other than once to compare it. */
function readsItsOutput(paths: readonly string[], { answers }: Recording): boolean {
  const written = new Map(paths.map((path) => [resolve(path), path]));
  return [...answers.values()].some(({ query: [kind, path], count }) => {
    const own = kind === "readText" ? written.get(resolve(path)) : undefined;
    return own !== undefined && (own !== path || count > (path.endsWith("/.almanac.json") ? 2 : 1));
  });
}

function isWritten(change: Change): change is Extract<Change, { readonly contents: string }> {
  return "contents" in change;
}

function settledPlan({ folder, changes, unchanged }: Plan): Plan {
  return {
    folder,
    changes: changes.filter((change) => !isWritten(change)),
    unchanged: unchanged + changes.filter(isWritten).length,
  };
}
