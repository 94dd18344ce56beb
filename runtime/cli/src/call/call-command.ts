import { parseCount } from "../arguments/parse-count.js";
import { parseDuration } from "../arguments/parse-duration.js";
import { UsageError } from "../arguments/usage-error.js";
import { createCredentials } from "../credentials/create-credentials.js";
import type { Settings } from "../credentials/read-settings.js";
import { Redactor } from "../credentials/redactor.js";
import { printNote } from "../output/print.js";
import type { CommandIndex } from "../table/command-table.js";
import type { FoundCommand } from "../table/find-command.js";
import type { ClientModule, ClientOperation, Fetch, Kit } from "./client.js";
import { collectParameters } from "./collect-parameters.js";
import { exactBody } from "./exact-body.js";
import { exitCodeOf } from "./exit-code-of.js";
import { interruptSignal } from "./interrupt-signal.js";
import { outputFormat } from "./output-format.js";
import { printFailure } from "./print-failure.js";
import { printPages } from "./print-pages.js";
import { printResult } from "./print-result.js";
import { readBody } from "./read-body.js";
import { ResponseRecorder } from "./response-recorder.js";

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
  const { command, resource, name } = found;
  const flag = (each: string): string | null => own.get(each)?.at(-1) ?? null;
  const format = outputFormat(flag("output") ?? supportedOutput(settings.output), command);
  const isAll = own.has("all");
  if (isAll && command.items === undefined)
    throw new UsageError(`${name} isn't a paginated list, so --all has no effect.`);
  if (own.has("limit") && !isAll) throw new UsageError("--limit has no effect without --all.");
  const limit = own.has("limit") ? parseCount("--limit", flag("limit") ?? "") : Infinity;
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
    return printCurl({
      found,
      parameters: all,
      client,
      server,
      index,
      settings,
      file: flag("file"),
      form: own.get("form") ?? [],
    });
  }
  const redactor = new Redactor();
  for (const { parts } of settings.credentials) for (const [key, part] of parts) if (!isPublic(key)) redactor.add(part);
  const recorder = new ResponseRecorder();
  const plain: Fetch = (request, options) => fetch(request, options);
  const exact = body?.exactText ? exactBody(plain, body.exactText) : plain;
  const auth = createCredentials(settings.credentials, client);
  const made = client.createClient({
    ...(auth.length === 0 ? {} : { auth }),
    ...(server === null ? {} : { server }),
    fetch: redactor.wrap(recorder.wrap(exact)),
    use: await layersOf(context, flag),
    warn: (message) => printNote(`warning: ${redactor.redact(message)}`),
  });
  const operation = operationIn(made, resource.name, name);
  const signal = interruptSignal();
  const result = { format, file: flag("outputFile"), items: command.items ?? null };
  const fail = { operation: name, redactor, index, hasCredentials: auth.length > 0 };
  try {
    if (isAll && operation.all !== undefined) {
      await printPages(operation.all(all, { signal }), { ...result, recorder, limit });
      return 0;
    }
    const outcome = await operation.safe(all, { signal });
    const json = await recorder.takeJson();
    if (outcome.ok) {
      await printResult(outcome.data, { ...result, json, response: outcome.response });
      return 0;
    }
    await printFailure({ ...fail, response: outcome.response, json, body: outcome.error });
    return exitCodeOf(outcome.response.status);
  } catch (error) {
    const { name: kind, cause, body: text } = Object(error) as { name?: string; cause?: unknown; body?: unknown };
    if (kind === "ResponseError" && cause instanceof Response) {
      await printFailure({ ...fail, response: cause, json: await recorder.takeJson(), body: text });
      return exitCodeOf(cause.status);
    }
    if (error instanceof Error) error.message = redactor.redact(error.message);
    throw error;
  }
}

/** The `output` of a profile applies only if it isn't a media type, which only some operations have. */
function supportedOutput(output: string | null): string | null {
  return output === "json" || output === "jsonl" || output === "table" ? output : null;
}

function isPublic(key: string): boolean {
  return key === "publicKey" || key === "clientId" || key === "username";
}

function sunsetWarnings({ name, command: { sunset } }: FoundCommand): readonly string[] {
  const today = new Date().toISOString().slice(0, 10);
  return sunset !== undefined && sunset < today
    ? [`The sunset date of ${name} in this version, ${sunset}, has passed. The server may reject the call.`]
    : [];
}

async function layersOf(
  { settings, kit }: CallContext,
  flag: (name: string) => string | null,
): Promise<readonly unknown[]> {
  const timeout = flag("timeout") ?? settings.timeout;
  const retry = flag("retry") ?? settings.retry;
  const limit = timeout === null ? null : parseDuration("--timeout", timeout);
  const times = retry === null ? 0 : parseCount("--retry", retry);
  if (limit === null && times === 0) return [];
  const layers = (await kit()) as unknown as Kit;
  return [
    ...(limit === null ? [] : [layers.timeout({ call: limit })]),
    ...(times === 0 ? [] : [layers.retry({ times })]),
  ];
}

function operationIn(client: object, resource: string, name: string): ClientOperation {
  const operations: unknown = Object.hasOwn(client, resource) ? Reflect.get(client, resource) : undefined;
  const operation: unknown =
    typeof operations === "object" && operations !== null && Object.hasOwn(operations, name)
      ? Reflect.get(operations, name)
      : undefined;
  if (typeof operation === "function") return operation as unknown as ClientOperation;
  throw new Error(`The package has no operation ${resource}.${name}. Generate it again.`);
}
