import { relative, resolve } from "node:path";
import { Recording } from "../../generator/dist/cli/cache/recording.js";
import { checkPackages } from "../../generator/dist/commands/check-packages.js";
import { nodeRunOptions } from "../../generator/dist/commands/node-run-options.js";
import { createNodeHost } from "../../generator/dist/host/node-host.js";

/** Returns the files that Almanac reads to generate the packages of a folder, without the generated files, sorted. */
export async function filesReadIn(folder: string): Promise<readonly string[]> {
  const recording = new Recording(createNodeHost(folder));
  await checkPackages(nodeRunOptions({ folder }, recording.host));
  const paths = [...recording.answers.values()].flatMap(({ query: [kind, path], answer }) =>
    kind === "readText" && answer !== null ? [relative(folder, resolve(folder, path))] : [],
  );
  return [...new Set(paths)].filter((path) => !path.startsWith("generated/")).sort();
}
