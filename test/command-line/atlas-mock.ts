import { createMock } from "@almanac/mongodb-cloud-mock";
import { afterAll } from "vitest";

export interface AtlasMock {
  readonly mock: ReturnType<typeof createMock>;
  readonly url: string;
  /** The environment variables of a caller that owns the organization. */
  readonly env: Readonly<Record<string, string>>;
  readonly orgId: string;
  readonly groupId: string;
}

/** Starts the mock of MongoDB Cloud for the tests of a file. */
export async function startAtlas(): Promise<AtlasMock> {
  const mock = createMock({ seed: 7 });
  const server = await mock.listen({ port: 0 });
  afterAll(() => server.close());
  const { publicKey, privateKey } = mock.credentials.owner;
  return {
    mock,
    url: server.url,
    env: { ATLAS_SERVER: server.url, ATLAS_PUBLIC_KEY: publicKey, ATLAS_PRIVATE_KEY: privateKey },
    orgId: "c1a1be7e72dc0ff9a33681de",
    groupId: "1cfca78f48a83dc752863d93",
  };
}
