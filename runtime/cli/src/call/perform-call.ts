import { createCredentials } from "../credentials/create-credentials.js";
import { isPublicPart } from "../credentials/is-public-part.js";
import type { Settings } from "../credentials/read-settings.js";
import { Redactor } from "../credentials/redactor.js";
import { printNote } from "../output/print.js";
import type { CommandIndex } from "../table/command-table.js";
import type { FoundCommand } from "../table/find-command.js";
import type { ClientModule, ClientOptions, Fetch } from "./client.js";
import { createApiClient } from "./create-api-client.js";
import { exactBody } from "./exact-body.js";
import { exitCodeOf } from "./exit-code-of.js";
import { interruptSignal } from "./interrupt-signal.js";
import { operationIn } from "./operation-in.js";
import type { OutputFormat } from "./output-format.js";
import { printFailure } from "./print-failure.js";
import { printPages } from "./print-pages.js";
import { printResult } from "./print-result.js";
import { ResponseRecorder } from "./response-recorder.js";
import { withUsageErrors } from "./with-usage-errors.js";

export interface PreparedCall {
  readonly found: FoundCommand;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly client: ClientModule;
  readonly server: string | null;
  readonly index: CommandIndex;
  readonly settings: Settings;
  /** The original text of a JSON body with numbers that JavaScript rounds; null for other bodies. */
  readonly exactText: string | null;
  readonly layers: readonly unknown[];
  readonly format: OutputFormat;
  /** The file to write the result to; null for standard output. */
  readonly file: string | null;
  /** The number of items to print from all pages; null to make a single call. */
  readonly limit: number | null;
}

/** Makes a call, prints its result or error, and returns the exit code. */
export async function performCall(call: PreparedCall): Promise<number> {
  const { found, parameters, client, server, index, settings, layers, format, file, limit } = call;
  const { name, resource, command } = found;
  const redactor = redactorOf(settings);
  const recorder = new ResponseRecorder();
  const plain: Fetch = (request, options) => fetch(request, options);
  const exact = call.exactText === null ? plain : exactBody(plain, call.exactText);
  const auth = createCredentials(settings.credentials, client, found.version);
  const options: ClientOptions = {
    ...(auth.length === 0 ? {} : { auth }),
    ...(server === null ? {} : { server }),
    fetch: redactor.wrap(recorder.wrap(exact)),
    use: layers,
    warn: (message) => printNote(`warning: ${redactor.redact(message)}`),
  };
  const made = await createApiClient(client, options, index);
  const operation = operationIn(made, resource.name, name);
  const signal = interruptSignal();
  const result = { format, file, items: command.items ?? null };
  const fail = { operation: name, redactor, index, hasCredentials: auth.length > 0 };
  try {
    if (limit !== null && operation.all !== undefined) {
      await printPages(operation.all(parameters, { signal }), { ...result, recorder, limit });
      return 0;
    }
    const { response, ok, data, error } = await withUsageErrors(() => operation.safe(parameters, { signal }));
    const json = await recorder.takeJson();
    if (ok) {
      await printResult(data, { ...result, json, response });
      return 0;
    }
    await printFailure({ ...fail, response, json, body: error });
    return exitCodeOf(response.status);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // The iteration over pages throws a ResponseError if the response to a page request isn't a success.
    if (error.name === "ResponseError" && error.cause instanceof Response) {
      const body = "body" in error ? error.body : undefined;
      await printFailure({ ...fail, response: error.cause, json: await recorder.takeJson(), body });
      return exitCodeOf(error.cause.status);
    }
    error.message = redactor.redact(error.message);
    throw error;
  }
}

function redactorOf({ credentials }: Settings): Redactor {
  const redactor = new Redactor();
  for (const { parts } of credentials) for (const [key, part] of parts) if (!isPublicPart(key)) redactor.add(part);
  return redactor;
}
