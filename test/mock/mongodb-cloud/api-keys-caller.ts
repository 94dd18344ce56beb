import { createMock, type MockOptions } from "../../../generated/mongodb-cloud-mock/index.js";

const bases: Readonly<Record<string, string>> = {
  v2: "https://cloud.mongodb.com/api/atlas/v2",
  v1: "https://cloud.mongodb.com/api/atlas/v1.0",
  cm: "https://cloud.mongodb.com/api/public/v1.0",
};

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: Body;
  readonly header: (name: string) => string | null;
}

/** What an answer may say: as an API key, as an entry of an access list, as a list of either. */
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

/** `GET v2/orgs/…`: Atlas by its newest version, `v1`, or `cm` for Cloud Manager. */
export type Call = (line: string, body?: unknown) => Promise<Answer>;

export interface Opened {
  readonly mock: ReturnType<typeof createMock>;
  readonly call: Call;
  /** Where the organization, its project, and the key of its reader stand, without the API. */
  readonly org: string;
  readonly group: string;
  readonly reader: string;
}

/** A mock that holds its answers against their schemas, and lets everybody do everything unless it is said otherwise. */
export function open(options: MockOptions = {}): Opened {
  const mock = createMock({ auth: "off", checksAnswers: true, ...options });
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
      // The test says what it expects, and fails on anything else.
      body: (text === "" ? null : JSON.parse(text)) as Body,
      header: (name) => response.headers.get(name),
    };
  };
}

/** An error to the byte. */
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
