import { parseCount } from "../arguments/parse-count.js";
import { UsageError } from "../arguments/usage-error.js";
import { readBody } from "../body/read-body.js";
import type { Settings } from "../credentials/read-settings.js";
import { printNote } from "../output/print.js";
import type { CommandIndex } from "../table/command-table.js";
import type { FoundCommand } from "../table/find-command.js";
import type { ClientModule } from "./client.js";
import { collectParameters } from "./collect-parameters.js";
import { createLayers } from "./create-layers.js";
import { outputFormat } from "./output-format.js";
import { performCall } from "./perform-call.js";

export interface CallContext {
  readonly index: CommandIndex;
  readonly settings: Settings;
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly own: ReadonlyMap<string, readonly string[]>;
  readonly warnings: readonly string[];
  /** Loads the client of the version. */
  readonly load: () => Promise<object>;
  readonly kit: () => Promise<object>;
}

/** Calls an operation, prints its result, and returns the exit code. */
export async function callCommand(found: FoundCommand, context: CallContext): Promise<number> {
  const { index, settings, own, warnings } = context;
  const { command, name } = found;
  const flag = (each: string): string | null => own.get(each)?.at(-1) ?? null;
  const format = outputFormat(flag("output") ?? supportedOutput(settings.output), command);
  const isAll = own.has("all");
  if (isAll && command.items === undefined)
    throw new UsageError(`${name} isn't a paginated list, so --all has no effect.`);
  if (own.has("max-items") && !isAll) throw new UsageError("--max-items has no effect without --all.");
  const limit = own.has("max-items") ? parseCount("--max-items", flag("max-items") ?? "") : Infinity;
  const parameters = collectParameters(found, context.values, index.command);
  const body = await readBody(command, {
    file: flag("file"),
    form: own.get("form") ?? [],
    contentType: flag("content-type"),
  });
  for (const warning of [...warnings, ...sunsetWarnings(found)]) printNote(`warning: ${warning}`);
  const all: Readonly<Record<string, unknown>> = Object.fromEntries([
    ...parameters,
    ...(body === null ? [] : [["body", body.value] as const]),
    ...(body?.contentType ? [["contentType", body.contentType] as const] : []),
    ...(format.accept === null ? [] : [["accept", format.accept] as const]),
  ]);
  const client = (await context.load()) as ClientModule;
  const server = flag("base-url") ?? settings.server;
  if (own.has("dry-run")) {
    const { printCurl } = await import("../dry-run/print-curl.js");
    const sources = { file: flag("file"), form: own.get("form") ?? [] };
    return printCurl({ found, parameters: all, client, server, index, settings, ...sources });
  }
  return performCall({
    found,
    parameters: all,
    client,
    server,
    index,
    settings,
    exactText: body?.exactText ?? null,
    layers: await createLayers(context.kit, {
      timeout: flag("timeout") ?? settings.timeout,
      retry: flag("retry") ?? settings.retry,
    }),
    format,
    file: flag("outputFile"),
    limit: isAll ? limit : null,
  });
}

/** Ignores the `output` of a profile if it is a media type, because only some operations have that media type. */
function supportedOutput(output: string | null): string | null {
  return output === "json" || output === "jsonl" || output === "table" ? output : null;
}

function sunsetWarnings({ name, command: { sunset } }: FoundCommand): readonly string[] {
  const today = new Date().toISOString().slice(0, 10);
  return sunset !== undefined && sunset < today
    ? [`The sunset date of ${name} in this version, ${sunset}, has passed. The server may reject the call.`]
    : [];
}
