import { ownershipFile } from "../write/ownership.js";
import type { Plan } from "../write/plan.js";
import type { RunResult } from "./run-options.js";

/** Returns the paths of the generated files that a run read and, for `generate`, wrote or removed. */
export function listGeneratedFiles({ packages, leftovers }: RunResult): readonly string[] {
  return [
    ...packages.flatMap(({ files, plan }) => [
      ...files.map(({ path }) => `${plan.folder}/${path}`),
      ...listChangedFiles(plan),
    ]),
    ...leftovers.flatMap(listChangedFiles),
  ];
}

function listChangedFiles({ folder, changes }: Plan): readonly string[] {
  const own = changes.filter(({ kind }) => kind !== "foreign");
  return [ownershipFile, ...own.map(({ path }) => path)].map((path) => `${folder}/${path}`);
}
