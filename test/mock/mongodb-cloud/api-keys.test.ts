import { describe, expect, it } from "vitest";
import { errorText, startMock, unknownId } from "./start-mock.js";

const host = "https://cloud.mongodb.com/api";
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("a key of an organization", () => {
  it("is created with 200, with properties in alphabetical order and its private key", async () => {
    const { call, mock, org } = startMock();
    const { status, text, body } = await call(`POST v2/${org}/apiKeys`, { desc: "ci", roles: ["ORG_READ_ONLY"] });
    expect(status).toBe(200);
    expect(body.privateKey).toMatch(uuid);
    expect(body.publicKey).toMatch(/^[a-z]{8}$/);
    expect(body.id).toMatch(/^[0-9a-f]{24}$/);
    const { id, privateKey, publicKey } = body;
    const links = [{ href: `${host}/atlas/v2/${org}/apiKeys/${id}`, rel: "self" }];
    const roles = [{ orgId: mock.ids.orgId, roleName: "ORG_READ_ONLY" }];
    expect(text).toBe(JSON.stringify({ desc: "ci", id, links, privateKey, publicKey, roles }));
  });

  it("later shows only the last twelve digits of its private key, after a mask that is one group too short", async () => {
    const { call, org } = startMock();
    const { body: made } = await call(`POST v2/${org}/apiKeys`, { desc: "ci", roles: ["ORG_MEMBER"] });
    const mask = `********-****-****-${made.privateKey.slice(-12)}`;
    expect((await call(`GET v2/${org}/apiKeys/${made.id}`)).body.privateKey).toBe(mask);
    expect((await call(`PATCH v2/${org}/apiKeys/${made.id}`, { desc: "x" })).body.privateKey).toBe(mask);
    const { results } = (await call(`GET v2/${org}/apiKeys`)).body;
    expect(results.find(({ id }) => id === made.id)?.privateKey).toBe(mask);
  });

  it("is listed in the order of public keys", async () => {
    const { call, org } = startMock();
    for (const desc of ["a", "b", "c", "d", "e"]) await call(`POST v2/${org}/apiKeys`, { desc, roles: ["ORG_MEMBER"] });
    const { body } = await call(`GET v2/${org}/apiKeys`);
    const names = body.results.map(({ publicKey }) => publicKey);
    expect(names).toHaveLength(7);
    expect(names).toEqual([...names].sort());
    expect(Object.keys(body)).toEqual(["links", "results", "totalCount"]);
    expect(body.totalCount).toBe(7);
  });

  it("changes its description and keeps its roles", async () => {
    const { call, reader } = startMock();
    const { body: before } = await call(`GET v2/${reader}`);
    const { status, body } = await call(`PATCH v2/${reader}`, { desc: "renamed" });
    expect(status).toBe(200);
    expect(body).toEqual({ ...before, desc: "renamed" });
  });

  it("replaces its organization roles and keeps its project roles", async () => {
    const { call, mock, reader } = startMock();
    const { orgId, groupId } = mock.ids;
    const roles = ["ORG_MEMBER", "ORG_BILLING_ADMIN"];
    expect((await call(`PATCH v2/${reader}`, { roles })).body).toMatchObject({
      desc: "reader",
      roles: [
        { orgId, roleName: "ORG_MEMBER" },
        { orgId, roleName: "ORG_BILLING_ADMIN" },
        { groupId, roleName: "GROUP_READ_ONLY" },
      ],
    });
  });

  it("is deleted together with its access list and its project roles", async () => {
    const { call, group, reader, mock } = startMock();
    await call(`POST v2/${reader}/accessList`, [{ ipAddress: "192.0.2.7" }]);
    const { status, text } = await call(`DELETE v2/${reader}`);
    expect({ status, text }).toEqual({ status: 204, text: "" });
    expect((await call(`GET v2/${group}/apiKeys`)).body.results).toEqual([]);
    const { readerId } = mock.ids;
    const gone = errorText(404, "Not Found", "API_KEY_NOT_FOUND", `No API key with ID ${readerId} exists.`, readerId);
    for (const line of [`GET v2/${reader}`, `DELETE v2/${reader}`, `GET v2/${reader}/accessList`])
      expect(await call(line)).toMatchObject({ status: 404, text: gone });
  });
});

describe("pages of keys", () => {
  it("link to themselves, with default values in a fixed order", async () => {
    const { call, org } = startMock();
    const self = async (line: string): Promise<unknown> => (await call(line)).body.links;
    const of = (href: string): unknown => [{ href: `${host}${href}`, rel: "self" }];
    const path = `${org}/apiKeys`;
    expect(await self(`GET v2/${path}`)).toEqual(of(`/atlas/v2/${path}?includeCount=true&pageNum=1&itemsPerPage=100`));
    expect(await self(`GET v1/${path}`)).toEqual(
      of(`/atlas/v1.0/${path}?includeCount=true&pageNum=1&itemsPerPage=100`),
    );
    expect(await self(`GET cm/${path}?pretty=true`)).toEqual(
      of(`/public/v1.0/${path}?pretty=true&pageNum=1&itemsPerPage=100`),
    );
  });

  it("link to the previous and the next page", async () => {
    const { call, org } = startMock();
    await call(`POST v2/${org}/apiKeys`, { desc: "third", roles: ["ORG_MEMBER"] });
    const { body } = await call(`GET v2/${org}/apiKeys?itemsPerPage=1&pageNum=2`);
    expect(body.results).toHaveLength(1);
    expect(body.totalCount).toBe(3);
    expect(body.links.map(({ rel, href }) => [rel, new URL(href).searchParams.get("pageNum")])).toEqual([
      ["self", "2"],
      ["previous", "1"],
      ["next", "3"],
    ]);
  });

  it("omit the total on request, and are empty past the end", async () => {
    const { call, org } = startMock();
    const uncounted = await call(`GET v2/${org}/apiKeys?includeCount=false`);
    expect(Object.keys(uncounted.body)).toEqual(["links", "results"]);
    expect(await call(`GET v2/${org}/apiKeys?pageNum=9`)).toMatchObject({
      status: 200,
      body: { results: [], totalCount: 2 },
    });
  });
});

it("limits an organization to 500 keys", async () => {
  const { call, org } = startMock();
  for (let count = 2; count < 500; count += 1)
    await call(`POST v2/${org}/apiKeys`, { desc: "x", roles: ["ORG_MEMBER"] });
  const { status, header } = await call(`POST cm/${org}/apiKeys`, { desc: "x", roles: ["ORG_MEMBER"] });
  expect({ status, code: header("x-error-code") }).toEqual({ status: 400, code: "MAX_API_KEYS_PER_ORG_EXCEEDED" });
});

it("shares one state between all three APIs, each with its own links", async () => {
  const { call, org } = startMock();
  const { body: made } = await call(`POST cm/${org}/apiKeys`, { desc: "ci", roles: ["ORG_MEMBER"] });
  await call(`PATCH v1/${org}/apiKeys/${made.id}`, { roles: ["ORG_READ_ONLY"] });
  for (const [api, base] of [
    ["v2", "atlas/v2"],
    ["v1", "atlas/v1.0"],
    ["cm", "public/v1.0"],
  ] as const) {
    const { body } = await call(`GET ${api}/${org}/apiKeys/${made.id}`);
    expect(body.publicKey).toBe(made.publicKey);
    expect(body.roles.map(({ roleName }) => roleName)).toEqual(["ORG_READ_ONLY"]);
    expect(body.links).toEqual([{ href: `${host}/${base}/${org}/apiKeys/${made.id}`, rel: "self" }]);
  }
  expect((await call(`DELETE v2/${org}/apiKeys/${made.id}`)).status).toBe(204);
  expect((await call(`GET v1/${org}/apiKeys/${made.id}`)).status).toBe(404);
  // Documented for Cloud Manager.
  expect((await call(`GET cm/${org}/apiKeys/${made.id}`)).status).toBe(400);
});

it("distinguishes a missing key from a missing organization", async () => {
  const { call, org } = startMock();
  const codeOf = async (line: string): Promise<string | null> => (await call(line)).header("x-error-code");
  expect(await codeOf(`GET v2/${org}/apiKeys/${unknownId}`)).toBe("API_KEY_NOT_FOUND");
  expect(await codeOf(`GET v2/orgs/${unknownId}/apiKeys`)).toBe("ORG_NOT_FOUND");
  expect(await codeOf(`GET v2/${org}/apiKeys/kqzvbtha`)).toBe("PATH_PARAM_PARSE_ERROR");
});
