import { createMock, type MockOptions } from "../../../../generated/mongodb-cloud-mock/index.js";

const bases: Readonly<Record<string, string>> = {
  v2: "https://cloud.mongodb.com/api/atlas/v2",
  v1: "https://cloud.mongodb.com/api/atlas/v1.0",
  cm: "https://cloud.mongodb.com/api/public/v1.0",
  host: "https://cloud.mongodb.com",
};

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly header: (name: string) => string | null;
}

export interface Sending {
  readonly body?: unknown;
  /** The requested version; null for `Accept: application/json`. */
  readonly version?: string | null;
  /** A body that isn't serialized. */
  readonly text?: string;
}

/** A new mock, and a function that sends requests to it. Ids in paths are written as `{groupId}`, as in `mock.ids`. */
export interface Probe {
  readonly mock: ReturnType<typeof createMock>;
  readonly ids: Readonly<Record<string, string>>;
  /** For clients; reports error codes, too. */
  readonly fetch: typeof fetch;
  readonly send: (line: string, sending?: Sending) => Promise<Answer>;
}

export type Check = (start: (options?: MockOptions) => Probe) => Promise<void>;
/** A check for each sentence of the README. */
export type Facts = Readonly<Record<string, Check>>;

/** Starts a mock that validates its responses and needs no authentication. `onCode` is called for each error code. */
export function startProbe(options: MockOptions, onCode: (code: string) => void): Probe {
  const mock = createMock({ auth: "off", validateResponses: true, ...options });
  const ids: Readonly<Record<string, string>> = { ...mock.ids };
  const observed: typeof fetch = async (...request) => {
    const response = await mock.fetch(...request);
    const body = await response.clone().text();
    const code = /"errorCode" ?: ?"(\w+)"/.exec(body)?.[1];
    if (code !== undefined) onCode(code);
    return response;
  };
  const send = async (line: string, { body, text, version = "2025-03-12" }: Sending = {}) => {
    const [, method = "", api = "", path = ""] = /^(\S+) (\w+)(.*)$/.exec(line) ?? [];
    const accept = version === null || api !== "v2" ? "application/json" : `application/vnd.atlas.${version}+json`;
    const sent = text ?? (body === undefined ? undefined : JSON.stringify(body));
    const url = (bases[api] ?? "") + path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? "f".repeat(24));
    const response = await observed(url, {
      method,
      headers: { accept, ...(sent === undefined ? {} : { "content-type": "application/json" }) },
      ...(sent === undefined ? {} : { body: sent }),
    });
    const received = await response.text();
    const read = (received === "" ? {} : JSON.parse(received)) as Answer["body"];
    return {
      status: response.status,
      text: received,
      body: read,
      header: (name: string) => response.headers.get(name),
    };
  };
  return { mock, ids, fetch: observed, send };
}
