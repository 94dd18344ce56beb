import type { Host } from "../host/host.js";
import { ownershipFile, readOwnership } from "./ownership.js";
import { planRemoval, type Plan } from "./plan.js";

/**
 * Plans the removal of packages that the configuration no longer contains: the generated folders in the output folder
 * that are not in `current`.
 */
export async function findLeftovers(
  output: string,
  current: ReadonlySet<string>,
  host: Host,
): Promise<readonly Plan[]> {
  const plans: Plan[] = [];
  for (const name of await host.listNames(output)) {
    const folder = output === "." ? name : `${output}/${name}`;
    if (current.has(folder)) continue;
    const text = await host.readText(`${folder}/${ownershipFile}`);
    if (readOwnership(text).state === "known") plans.push(await planRemoval(folder, host));
  }
  return plans;
}
