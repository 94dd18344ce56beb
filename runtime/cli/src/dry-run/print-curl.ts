import type { ClientModule, Fetch } from "../call/client.js";
import { createApiClient } from "../call/create-api-client.js";
import { operationIn } from "../call/operation-in.js";
import { withUsageErrors } from "../call/with-usage-errors.js";
import { createCredentials } from "../credentials/create-credentials.js";
import type { Settings } from "../credentials/read-settings.js";
import { printText } from "../output/print.js";
import type { CommandIndex } from "../table/command-table.js";
import type { FoundCommand } from "../table/find-command.js";
import { curlCommand, type SecretPlaceholder } from "./curl-command.js";

export interface DryRun {
  readonly found: FoundCommand;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly client: ClientModule;
  readonly server: string | null;
  readonly index: CommandIndex;
  readonly settings: Settings;
  readonly file: string | null;
  readonly form: readonly string[];
}

/** Prints the request of a call as a curl command, with environment variables in place of secrets. Sends nothing. */
export async function printCurl(run: DryRun): Promise<number> {
  const { found, parameters, client, server, index, settings, file, form } = run;
  const placeholders = placeholdersOf(index);
  const configured = settings.credentials.length > 0 ? settings.credentials.map(({ row }) => row) : index.credentials;
  const auth = createCredentials(
    configured.map((row) => ({
      row,
      parts: new Map(row.parts.map(({ variable, key }) => [key, placeholderOf(variable)])),
    })),
    client,
    found.version,
  );
  let last: Request | null = null;
  const standIn: Fetch = async (request) => {
    if (await isTokenRequest(request))
      return Response.json({ access_token: placeholderOf("ACCESS_TOKEN"), token_type: "Bearer", expires_in: 3600 });
    last = request.clone();
    return answer(request);
  };
  const options = { auth, fetch: standIn, ...(server === null ? {} : { server }), warn: () => undefined };
  const made = await createApiClient(client, options, index);
  await withUsageErrors(async () => {
    await operationIn(made, found.resource.name, found.name).safe(parameters, { signal: new AbortController().signal });
  });
  const request = last as Request | null;
  if (request === null) throw new Error("The client sent no request.");
  const body = request.body === null ? null : await request.clone().text();
  printText(curlCommand(request, { body, placeholders, file, form }));
  return 0;
}

function placeholderOf(variable: string): string {
  return `almanac-placeholder-${variable.toLowerCase().replaceAll("_", "-")}-end`;
}

/** The end of the placeholder of every OAuth client secret. The beginning depends on the security scheme. */
const secretOfClient = "client-secret-end";

function placeholdersOf({ credentials, environment }: CommandIndex): readonly SecretPlaceholder[] {
  const parts = credentials.flatMap((row) => row.parts);
  return [
    ...parts.map(({ variable }) => ({ text: placeholderOf(variable), variable: `${environment}_${variable}` })),
    { text: placeholderOf("ACCESS_TOKEN"), variable: `${environment}_ACCESS_TOKEN` },
  ];
}

/**
 * Whether a request is the client's own request for an access token, with its ID and secret. The caller's body may look
 * the same, but can't contain the placeholder of the secret.
 */
async function isTokenRequest(request: Request): Promise<boolean> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) return false;
  const [, basic = ""] = /^Basic (.+)$/.exec(request.headers.get("authorization") ?? "") ?? [];
  const sent = `${Buffer.from(basic, "base64").toString()} ${await request.clone().text()}`;
  return /\bgrant_type=client_credentials\b/.test(sent) && sent.includes(secretOfClient);
}

/**
 * Answers as a server would: with a Digest challenge for a request without credentials. A client that doesn't use Digest
 * ignores the challenge.
 */
function answer(request: Request): Response {
  if (request.headers.has("authorization")) return new Response(null, { status: 204 });
  const challenge = 'Digest realm="dry-run", nonce="0", algorithm=MD5, qop="auth"';
  return new Response(null, { status: 401, headers: { "www-authenticate": challenge } });
}
