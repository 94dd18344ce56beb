import { ConnectionError } from "../../errors/connection-error.js";
import { sendOnce } from "../../transport/send-once.js";
import { type Fetch, isHeaderValue } from "../../transport/message.js";
import { describeErrorBody } from "../../errors/describe-error-body.js";
import { oneLine } from "../../errors/one-line.js";
import { readText } from "../../outcome/read-text.js";
import { untilAborted } from "../../transport/until-aborted.js";
import { redact } from "../../secrets/redact.js";
import { AuthenticationError } from "../authentication-error.js";
import { base64 } from "../../encoding/base64.js";

/** The ID and secret of a client, as strings. */
export interface Client {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A token or revocation endpoint, and the client that uses it. */
export interface Endpoint {
  readonly url: URL;
  readonly fetch: Fetch;
  readonly reveal: () => Promise<Client>;
}

const MAX_BYTES = 65_536;

/** A limit is needed, because calls have no timeout by default and all of them wait for the token. */
const TIMEOUT_MS = 30_000;

/** Fetches a token (RFC 6749 section 4.4). `lifetime` is in milliseconds, or `Infinity` if the server doesn't state it. */
export async function requestToken(
  endpoint: Endpoint,
  scopes: readonly string[],
): Promise<{ text: string; lifetime: number }> {
  const form = { grant_type: "client_credentials", ...(scopes.length > 0 && { scope: scopes.join(" ") }) };
  const body = parsed(await post(endpoint, form, []));
  const { access_token: text, expires_in: seconds, token_type: type = "Bearer" } = body;
  // The message contains nothing from the body, which may contain a token.
  if (typeof text !== "string" || !text.trim() || !isHeaderValue(text) || !/^bearer$/i.test(String(type))) {
    throw new AuthenticationError(`serviceAccount(): ${endpoint.url.origin} did not return a bearer token.`);
  }
  const lifetime = Number(seconds ?? Infinity) * 1000;
  return { text, lifetime: Number.isNaN(lifetime) ? Infinity : lifetime };
}

/** Revokes a token (RFC 7009 section 2.1). */
export async function revokeToken(endpoint: Endpoint, token: string): Promise<void> {
  await post(endpoint, { token, token_type_hint: "access_token" }, [token]);
}

/** Sends a form. Rejects with a ConnectionError if there is no response in time, even if `fetch` ignores its signal. */
async function post(
  endpoint: Endpoint,
  form: Readonly<Record<string, string>>,
  sent: readonly string[],
): Promise<string> {
  // The timeout doesn't include the time that the user's function takes.
  const client = await endpoint.reveal();
  const timer = new AbortController();
  const timeout = setTimeout(() => {
    const reason = `no response from ${endpoint.url.origin} within ${TIMEOUT_MS / 1000} seconds.`;
    timer.abort(new ConnectionError("serviceAccount()", reason, { code: "ETIMEDOUT", cause: null }));
  }, TIMEOUT_MS);
  try {
    return await untilAborted(postForm(endpoint, { client, form, sent, signal: timer.signal }), timer.signal);
  } finally {
    clearTimeout(timeout);
  }
}

interface Form {
  readonly client: Client;
  readonly form: Readonly<Record<string, string>>;
  /** The secret values in the form. */
  readonly sent: readonly string[];
  readonly signal: AbortSignal;
}

async function postForm(endpoint: Endpoint, { client, form, sent, signal }: Form): Promise<string> {
  const { clientId, clientSecret } = client;
  // RFC 6749 section 2.3.1: id and secret are form-encoded before they are used as user name and password.
  const basic = base64(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`);
  const body = new URLSearchParams(form).toString();
  const contentType = "application/x-www-form-urlencoded";
  // Servers may quote these secrets in their errors.
  const secrets = new Set([clientSecret, basic, ...sent]);
  const response = await sendOnce(
    {
      method: "POST",
      url: endpoint.url.href,
      origin: endpoint.url.origin,
      headers: new Headers({
        authorization: `Basic ${basic}`,
        accept: "application/json",
        "content-type": contentType,
      }),
      payload: { open: () => body, replayable: true, contentType },
      signal,
      operation: "serviceAccount()",
      secrets,
    },
    endpoint.fetch,
  );
  const text = await readText(response, MAX_BYTES).catch((cause: unknown) => {
    throw new ConnectionError("serviceAccount()", `the connection to ${endpoint.url.origin} was lost.`, { cause });
  });
  if (response.ok) return text;
  throw endpointError(endpoint.url, response.status, text, secrets);
}

function endpointError(url: URL, status: number, body: string, secrets: ReadonlySet<string>): AuthenticationError {
  // Redacts secrets after parsing, because JSON can escape them in many ways. A body that isn't JSON is not shown.
  const redacted = (text: string | null): string | null => (text === null ? null : redact(text, secrets));
  const description = describeErrorBody(body);
  const [code, detail] = [redacted(description.code), redacted(description.detail)];
  const outcome = [status, code].filter((part) => part !== null).join(" ");
  const message = [`serviceAccount(): ${url.origin}${url.pathname} responded with ${outcome}`, detail].filter(
    (part) => part !== null,
  );
  return new AuthenticationError(oneLine(message.join(": ")), { status, code });
}

function formEncoded(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(text);
    // Any object can be read as a record of unknown values.
    return typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
