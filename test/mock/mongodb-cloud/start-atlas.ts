import { createMock, type MockOptions } from "../../../generated/mongodb-cloud-mock/index.js";

export interface Reply {
  readonly status: number;
  /** Empty if the response has no body. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly header: (name: string) => string | null;
}

/** Sends a request with a path below `/api/atlas/v2`: `send("PATCH /orgs/…", { name })`. */
export type Send = (line: string, body?: unknown, version?: string) => Promise<Reply>;

interface Atlas {
  readonly mock: ReturnType<typeof createMock>;
  readonly send: Send;
}

/** Starts a mock that validates its responses and, by default, needs no authentication. */
export function startAtlas(options: MockOptions = {}): Atlas {
  const mock = createMock({ auth: "off", validateResponses: true, ...options });
  const send: Send = async (line, body, version = "2025-03-12") => {
    const [method = "", path = ""] = line.split(" ");
    const accept = `application/vnd.atlas.${version}+json`;
    const response = await mock.fetch(`https://cloud.mongodb.com/api/atlas/v2${path}`, {
      method,
      headers: { accept, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const read = (text === "" ? {} : JSON.parse(text)) as Reply["body"];
    return { status: response.status, body: read, header: (name) => response.headers.get(name) };
  };
  return { mock, send };
}
