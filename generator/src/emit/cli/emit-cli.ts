import { deferJob } from "../../render/defer-job.js";
import type { Job } from "../../render/render.js";
import { versionFolderOf, type EmitContext } from "../version-folder.js";
import { commandIndex } from "./command-index.js";
import { resourceCommands } from "./resource-commands.js";
import { runtimeEntry } from "../runtime-entry.js";

/** Emits the command line of a package: the script, the index of the resources, and a table of commands for each resource. */
export function emitCli(context: EmitContext): readonly Job[] {
  const { info, editions } = context;
  if (info.cli === null) return [];
  const { command, runtime } = info.cli;
  const index = commandIndex(command, context);
  const script = {
    source: info.source,
    runtime: runtimeEntry(runtime, "../runtime/cli/codegen/v1.js"),
    clients: editions.map(({ version }) => ({
      version: version ?? "",
      path: `../${versionFolderOf(version).path}index.js`,
    })),
  };
  const tables = [
    { file: "index", table: index },
    ...index.resources.map(({ name, file }) => ({ file, table: resourceCommands(name, editions) })),
  ];
  return [
    { path: `bin/${command}.js`, template: "client/bin/command.js", view: script, format: null },
    ...tables.map(({ file, table }) =>
      deferJob(
        { table },
        {
          path: `bin/commands/${file}.json`,
          template: "client/bin/table.json",
          toView: (input) => input,
          format: "json",
        },
      ),
    ),
  ];
}
