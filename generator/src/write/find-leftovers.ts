import type { Host } from "../host/host.js";
import { ownershipFile, readOwnership } from "./ownership.js";
import { planRemoval, type Plan } from "./plan.js";

/** Packages of earlier runs that are no longer wanted: folders of the output folder that are the generator's. */
export async function findLeftovers(output: string, wanted: ReadonlySet<string>, host: Host): Promise<readonly Plan[]> {
  const plans: Plan[] = [];
  for (const name of await host.listNames(output)) {
    const folder = output === "." ? name : `${output}/${name}`;
    if (wanted.has(folder)) continue;
    const text = await host.readText(`${folder}/${ownershipFile}`);
    if (readOwnership(text).state === "known") plans.push(await planRemoval(folder, host));
  }
  return plans;
}
