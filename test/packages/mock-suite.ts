/**
 * Sends the same requests to the same mock over the named transport. Returns the complete responses: status, headers without
 * those that Node's server adds, and the exact body.
 * @module
 */
import { createClient, digest } from "@almanac/atlas/2024-08-05";
import { createMock } from "@almanac/mongodb-cloud-mock";

const origin = "https://cloud.mongodb.com";
const accept = "application/vnd.atlas.2024-08-05+json";
// Links to the address of each server would differ.
const mock = createMock({ seed: 7, links: "vendor" });

interface Transport {
  readonly server: string;
  readonly fetch: typeof mock.fetch;
  readonly close: () => Promise<void>;
}

/** The part of MSW 2 and 3 that is used here. */
interface Msw {
  readonly http: Parameters<typeof mock.handlers<object>>[0];
}
interface MswServer {
  readonly listen: (options: { readonly onUnhandledRequest: "error" }) => unknown;
  readonly close: () => unknown;
}
interface MswNode {
  readonly setupServer: (...handlers: readonly object[]) => MswServer;
}

async function open(name: string): Promise<Transport> {
  if (name === "fetch") return { server: origin, fetch: mock.fetch, close: async () => undefined };
  if (name === "server") {
    const { url, close } = await mock.listen();
    return { server: url, fetch, close };
  }
  // Their declarations are in `test/tools`, which these tests can't import.
  const { http } = (await import(name)) as Msw;
  const { setupServer } = (await import(`${name}/node`)) as MswNode;
  const server = setupServer(...mock.handlers(http));
  await server.listen({ onUnhandledRequest: "error" });
  return {
    server: origin,
    fetch: (...call) => globalThis.fetch(...call),
    close: async () => {
      await server.close();
    },
  };
}

interface SuiteRequest {
  readonly line: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface SuiteResponse {
  readonly line: string;
  readonly status?: number;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: string;
  readonly error?: string;
}

const addedByNode = ["connection", "date", "keep-alive"];

async function sendOver(
  { server, fetch }: Transport,
  { line, headers = {}, body = "" }: SuiteRequest,
): Promise<SuiteResponse> {
  const [method = "", path = ""] = line.split(" ");
  try {
    const response = await fetch(server + path, { method, headers: { accept, ...headers }, body: body || null });
    const own = [...response.headers].filter(([name]) => !addedByNode.includes(name));
    return { line, status: response.status, headers: own, body: await response.text() };
  } catch (error) {
    return { line, error: error instanceof Error ? error.name : String(error) };
  }
}

/** Returns a property of the response body. */
function read({ body = "{}" }: SuiteResponse, field: string): string {
  return String((JSON.parse(body) as Record<string, unknown>)[field]);
}

async function sendAll(transport: Transport): Promise<readonly SuiteResponse[]> {
  const { orgId } = mock.ids;
  const { clientId, clientSecret } = mock.credentials.serviceAccount;
  const responses: SuiteResponse[] = [];
  const send = async (request: SuiteRequest): Promise<SuiteResponse> => {
    const response = await sendOver(transport, request);
    responses.push(response);
    return response;
  };

  const form = "application/x-www-form-urlencoded";
  const basic = { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}`, "content-type": form, accept: "*/*" };
  const granted = await send({ line: "POST /api/oauth/token", headers: basic, body: "grant_type=client_credentials" });
  const headers = { authorization: `Bearer ${read(granted, "access_token")}` };
  const sending = { ...headers, "content-type": accept };

  const keys = `/api/atlas/v2/orgs/${orgId}/apiKeys`;
  const body = JSON.stringify({ desc: "Grüße, 世界", roles: ["ORG_MEMBER"] });
  const key = `${keys}/${read(await send({ line: `POST ${keys}`, headers: sending, body }), "id")}`;
  await send({ line: `GET ${keys}` });
  await send({ line: `GET ${keys}?itemsPerPage=2`, headers });
  await send({ line: `GET ${keys}?itemsPerPage=2&pageNum=2&includeCount=false`, headers });
  await send({ line: `GET ${key}`, headers });
  await send({ line: `GET ${key}?pretty=true`, headers });
  await send({ line: `PATCH ${key}`, headers: sending, body: '{"desc":"renamed"}' });
  await send({ line: `GET ${key}`, headers: { ...headers, accept: "text/html" } });
  await send({ line: `POST ${keys}`, headers: sending, body: '{"desc":' });
  await send({ line: `POST ${keys}`, headers: sending, body: "{}" });
  mock.fail("listOrgApiKeys", { status: 429, retryAfter: 2 });
  await send({ line: `GET ${keys}`, headers });
  for (const end of ["reset", "truncated"] as const) {
    mock.fail("listOrgApiKeys", { end });
    await send({ line: `GET ${keys}`, headers });
  }
  await send({ line: `DELETE ${key}`, headers });
  await send({ line: `GET ${key}`, headers });
  return responses;
}

/** Runs the requests over `fetch`, `server`, or an MSW package with the given name. */
export async function main(name: string): Promise<unknown> {
  const transport = await open(name);
  try {
    const responses = await sendAll(transport);
    const atlas = createClient({ ...transport, auth: digest(mock.credentials.owner) });
    const listed = await atlas.programmaticApiKeys.listOrgApiKeys.all({ orgId: mock.ids.orgId }).toArray();
    return { responses, listed, journal: mock.journal().map(({ method, target, status }) => [method, target, status]) };
  } finally {
    await transport.close();
  }
}
