import { expect, test } from "vitest";
import { createMock, type MockOptions } from "../../../generated/mongodb-cloud-mock/index.js";

const accept = "application/vnd.atlas.2025-03-12+json";

function get(options: MockOptions, path: string, date = accept): Promise<Response> {
  const mock = createMock({ auth: "off", ...options });
  const filled = path.replace("{orgId}", mock.ids.orgId);
  return mock.fetch(`https://cloud.mongodb.com/api/atlas/v2${filled}`, { headers: { accept: date } });
}

test("make() keeps the given properties, generates the others anew each time, and repeats them after a reset", () => {
  const mock = createMock({ seed: 7 });
  const key = mock.make("ApiKeyUserDetails", { desc: "ci" });
  const other = mock.make("ApiKeyUserDetails", { desc: "ci" });
  expect(key.desc).toBe("ci");
  expect(key.id).toMatch(/^[a-f0-9]{24}$/);
  expect(other.id).not.toBe(key.id);
  mock.reset();
  expect(mock.make("ApiKeyUserDetails", { desc: "ci" })).toEqual(key);
  // @ts-expect-error The schema doesn't exist.
  expect(() => mock.make("ApiKeyUserDetail")).toThrow('The mock has no schema "ApiKeyUserDetail".');
});

const unknown = "/orgs/{orgId}/apiKeys/aaaaaaaaaaaaaaaaaaaaaaaa";

test("responds to an unknown key with 404, or with 400 by choice", async () => {
  expect((await get({}, unknown)).status).toBe(404);
  const chosen = await get({ choices: { unknownApiKey: "400" } }, unknown);
  expect(chosen.status).toBe(400);
  expect(await chosen.json()).toMatchObject({ error: 400, errorCode: "API_KEY_NOT_FOUND", reason: "Bad Request" });
});

test("treats an unpublished date as the newest version before it, or rejects it by choice", async () => {
  const between = "application/vnd.atlas.2024-01-01+json";
  expect((await get({}, "/orgs", between)).status).toBe(200);
  expect((await get({ choices: { unpublishedVersion: "refuse" } }, "/orgs", between)).status).toBe(406);
  expect((await get({ choices: { unpublishedVersion: "refuse" } }, "/orgs")).status).toBe(200);
});

test("reduces a page size to its maximum, or rejects it by choice", async () => {
  const large = "/orgs/{orgId}/apiKeys?itemsPerPage=900";
  const clamped = (await (await get({}, large)).json()) as { links: { href: string }[] };
  expect(clamped.links[0]?.href).toMatch(/itemsPerPage=500$/);
  expect((await get({ choices: { pageSize: "reject" } }, large)).status).toBe(400);
});

test("throws for an unknown choice or value", () => {
  // @ts-expect-error The choice doesn't exist.
  expect(() => createMock({ choices: { unknownKey: "400" } })).toThrow('Unknown choice "unknownKey"');
  // @ts-expect-error The value doesn't exist.
  expect(() => createMock({ choices: { unknownApiKey: "418" } })).toThrow(
    "The choice unknownApiKey must be one of 404, 400",
  );
});

test("on() passes typed parameters and the body to a behavior until the reset", async () => {
  const mock = createMock({ auth: "off" });
  const { orgId } = mock.ids;
  const create = async (): Promise<Response> =>
    mock.fetch(`https://cloud.mongodb.com/api/atlas/v2/orgs/${orgId}/apiKeys`, {
      method: "POST",
      headers: { accept, "content-type": "application/json" },
      body: JSON.stringify({ desc: "ci", roles: ["ORG_MEMBER"] }),
    });
  mock.on("createOrgApiKey", ({ path, body, reply, fail }) => {
    // @ts-expect-error The path has no parameter `groupId`.
    if (path.groupId !== undefined) return reply();
    return body.desc === "ci" ? fail("MAX_API_KEYS_PER_ORG_EXCEEDED") : reply();
  });
  expect((await create()).status).toBe(400);
  mock.reset();
  expect((await create()).status).toBe(200);
});
