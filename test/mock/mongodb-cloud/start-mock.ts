import { createMock, type MockOptions } from "../../../generated/mongodb-cloud-mock/index.js";

const bases: Readonly<Record<string, string>> = {
  v2: "https://cloud.mongodb.com/api/atlas/v2",
  v1: "https://cloud.mongodb.com/api/atlas/v1.0",
  cm: "https://cloud.mongodb.com/api/public/v1.0",
};

export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly body: Body;
  readonly header: (name: string) => string | null;
}

/** The body of an API key, an access list entry, or a list of either. */
export interface Body {
  readonly desc: string;
  readonly id: string;
  readonly links: readonly { readonly href: string; readonly rel: string }[];
  readonly privateKey: string;
  readonly publicKey: string;
  readonly roles: readonly { readonly orgId?: string; readonly groupId?: string; readonly roleName: string }[];
  readonly cidrBlock: string;
  readonly results: readonly Body[];
  readonly totalCount?: number;
}

/** Sends a request: `GET v2/orgs/…` to the newest version of Atlas, `v1` to Atlas v1.0, `cm` to Cloud Manager. */
export type Call = (line: string, body?: unknown) => Promise<Reply>;

export interface StartedMock {
  readonly mock: ReturnType<typeof createMock>;
  readonly call: Call;
  /** The paths of the organization, its project and its reader's key, without the base path of the API. */
  readonly org: string;
  readonly group: string;
  readonly reader: string;
}

/** Starts a mock that validates its responses and, by default, needs no authentication. */
export function startMock(options: MockOptions = {}): StartedMock {
  const mock = createMock({ auth: "off", validateResponses: true, ...options });
  const { orgId, groupId, readerId } = mock.ids;
  const org = `orgs/${orgId}`;
  return { mock, call: callerOf(mock), org, group: `groups/${groupId}`, reader: `${org}/apiKeys/${readerId}` };
}

function callerOf(mock: ReturnType<typeof createMock>): Call {
  return async (line, body) => {
    const [, method = "", api = "", path = ""] = /^(\S+) (\w+)(.*)$/.exec(line) ?? [];
    const accept = api === "v2" ? "application/vnd.atlas.2025-03-12+json" : "application/json";
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const headers = { accept, ...(body === undefined ? {} : { "content-type": "application/json" }) };
    const response = await mock.fetch(`${bases[api] ?? ""}${path}`, { method, headers, ...sent });
    const text = await response.text();
    return {
      status: response.status,
      text,
      // The test fails if the body isn't what it expects.
      body: (text === "" ? null : JSON.parse(text)) as Body,
      header: (name) => response.headers.get(name),
    };
  };
}

/** The exact body of an error. */
export function errorText(
  status: number,
  reason: string,
  code: string,
  detail: string,
  ...parameters: unknown[]
): string {
  return JSON.stringify({ detail, error: status, errorCode: code, parameters, reason });
}

export const unknownId = "0".repeat(24);
