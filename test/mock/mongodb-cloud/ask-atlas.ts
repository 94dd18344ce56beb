import { createMock, type MockOptions } from "../../../generated/mongodb-cloud-mock/index.js";

export interface Reply {
  readonly status: number;
  /** Empty where there is none. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly header: (name: string) => string | null;
}

/** Asks by a request line below `/api/atlas/v2`: `ask("PATCH /orgs/…", { name })`. */
export type Ask = (line: string, body?: unknown, version?: string) => Promise<Reply>;

interface Atlas {
  readonly mock: ReturnType<typeof createMock>;
  readonly ask: Ask;
}

/** A mock of its own that lets everyone in, and holds each answer against its schema. */
export function askAtlas(options: MockOptions = {}): Atlas {
  const mock = createMock({ auth: "off", checksAnswers: true, ...options });
  const ask: Ask = async (line, body, version = "2025-03-12") => {
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
  return { mock, ask };
}
