import { createClient, digest, type ConnectionOptions } from "@almanac/atlas/2024-08-05";
import { createMock } from "@almanac/mongodb-cloud-mock";
import { retry } from "@almanac/atlas/kit";
import { expect, test } from "vitest";

const mock = createMock({ seed: 7 });
const { orgId } = mock.ids;

test("retries a call after a rate limit of the mock, once the wait of Retry-After is over", async () => {
  const waits: number[] = [];
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  const options: ConnectionOptions = { auth: digest(mock.credentials.owner), fetch: mock.fetch };
  const patient = createClient({ ...options, use: [retry({ wait, random: () => 0 })] });
  const body = { desc: "ci", roles: ["ORG_MEMBER" as const] };

  mock.fail("createOrgApiKey", { status: 429, retryAfter: 2, times: 2 });
  const created = await patient.programmaticApiKeys.createOrgApiKey({ orgId, body });
  expect(created).toMatchObject({ desc: "ci" });
  expect(waits).toEqual([2000, 2000]);
  const all = await patient.programmaticApiKeys.listOrgApiKeys.all({ orgId }).toArray();
  expect(all.filter(({ desc }) => desc === "ci")).toHaveLength(1);

  mock.fail("createOrgApiKey", { status: 429, retryAfter: 2 });
  await expect(createClient(options).programmaticApiKeys.createOrgApiKey({ orgId, body })).rejects.toMatchObject({
    status: 429,
    attempts: 1,
  });
});
