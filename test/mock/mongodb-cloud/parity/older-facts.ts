import { expect } from "vitest";
import type { Facts, Probe } from "./probe.js";

const key = "orgs/{orgId}/apiKeys/{readerId}";
const block = { cidrBlock: "203.0.113.0/24" };

/** Adds an entry to an access list twice, and returns the error code. */
async function addTwice({ send }: Probe, path: string): Promise<unknown> {
  await send(`POST ${path}`, { body: [block] });
  return (await send(`POST ${path}`, { body: [block] })).body["errorCode"];
}

export const atlasV1Facts: Facts = {
  "A dated Accept header is ignored, and responses are application/json": async (start) => {
    const { fetch } = start();
    for (const accept of ["application/vnd.atlas.2023-01-01+json", "application/json"]) {
      const { status, headers } = await fetch("https://cloud.mongodb.com/api/atlas/v1.0/orgs", { headers: { accept } });
      expect([status, headers.get("content-type")]).toEqual([200, "application/json"]);
    }
  },
  "Error codes say WHITELIST, not ACCESS_LIST": async (start) => {
    expect(await addTwice(start(), `v1/${key}/accessList`)).toBe("ADDRESS_ALREADY_IN_WHITELIST");
  },
  "Malformed ids result in RESOURCE_NOT_FOUND (404)": async (start) => {
    const { status, body } = await start().send("GET v1/orgs/short");
    expect([status, body["errorCode"]]).toEqual([404, "RESOURCE_NOT_FOUND"]);
  },
  "Links point to v1.0, and the state is shared with v2": async (start) => {
    const { ids, send } = start();
    const { body } = await send("POST v1/groups", { body: { name: "New", orgId: ids["orgId"] } });
    const id = String(body["id"]);
    expect(body["links"]).toMatchObject([
      { href: `https://cloud.mongodb.com/api/atlas/v1.0/groups/${id}` },
      ...Array.from({ length: 6 }, () => ({})),
    ]);
    expect((await send(`GET v2/groups/${id}`)).body).toMatchObject({ name: "New" });
  },
  "Lists of users contain only active users, in the format of v2's oldest revision": async (start) => {
    const { send } = start();
    for (const path of ["orgs/{orgId}", "groups/{groupId}"])
      expect((await send(`GET v1/${path}/users`)).body).toMatchObject({
        results: [{ emailAddress: "mere@example.com" }],
        totalCount: 1,
      });
  },
};

export const cloudManagerFacts: Facts = {
  "A challenge has the media type application/json;charset=ISO-8859-1": async (start) => {
    const { status, header } = await start({ auth: "strict" }).send("GET cm/orgs/{orgId}/apiKeys");
    expect([status, header("content-type")]).toEqual([401, "application/json;charset=ISO-8859-1"]);
  },
  "A list links to itself with pretty as the first parameter": async (start) => {
    const { body } = await start().send("GET cm/orgs/{orgId}/apiKeys?pretty=true");
    const href = expect.stringMatching(/\?pretty=true&pageNum=1&itemsPerPage=100$/) as string;
    expect(body["links"]).toEqual([{ href, rel: "self" }]);
  },
  "Successful responses have the header X-MongoDB-Service-Version": async (start) => {
    const { header } = await start().send("GET cm/orgs/{orgId}/apiKeys");
    expect(header("x-mongodb-service-version")).toMatch(/^gitHash=[0-9a-f]{40}; versionString=.+$/);
  },
  "ipAddress is null in an entry whose block contains several addresses": async (start) => {
    const { body } = await start().send(`POST cm/${key}/accessList`, { body: [block] });
    expect(body["results"]).toMatchObject([{ ipAddress: null }]);
  },
  "The access list of a key is also its whitelist, and error codes say WHITELIST": async (start) => {
    const probe = start();
    expect(await addTwice(probe, `cm/${key}/accessList`)).toBe("ADDRESS_ALREADY_IN_WHITELIST");
    const { body } = await probe.send(`GET cm/${key}/whitelist`);
    expect(body).toMatchObject({ results: [block], totalCount: 1 });
  },
  "Malformed ids result in RESOURCE_NOT_FOUND (404)": async (start) => {
    const { status, body } = await start().send("GET cm/orgs/short/apiKeys");
    expect([status, body["errorCode"]]).toEqual([404, "RESOURCE_NOT_FOUND"]);
  },
  "INVALID_ROLE_FOR_ORG (400): an Atlas role in a Cloud Manager organization": async (start) => {
    const { body } = await start().send("POST cm/orgs/{orgId}/apiKeys", {
      body: { desc: "a", roles: ["ORG_STREAM_PROCESSING_ADMIN"] },
    });
    expect(body).toMatchObject({ error: 400, errorCode: "INVALID_ROLE_FOR_ORG" });
  },
  "Strict-Transport-Security: max-age=300 is missing": async (start) => {
    expect((await start().send("GET cm/orgs/{orgId}/apiKeys")).header("strict-transport-security")).toBeNull();
  },
};
