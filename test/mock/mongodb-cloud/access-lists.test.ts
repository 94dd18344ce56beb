import { describe, expect, it } from "vitest";
import { startMock } from "./start-mock.js";

const host = "https://cloud.mongodb.com/api";
const created = "2026-08-10T03:02:57Z";
const addresses = [{ ipAddress: "198.51.100.4" }, { cidrBlock: "203.0.113.0/24" }, { ipAddress: "192.0.2.7" }];

describe("an access list", () => {
  it("responds to an addition with all entries, with properties in alphabetical order", async () => {
    const { call, reader } = startMock({ now: created });
    const { status, text } = await call(`POST v2/${reader}/accessList`, [{ ipAddress: "192.0.2.7" }]);
    const list = `${host}/atlas/v2/${reader}/accessList`;
    const links = [{ href: `${list}?includeCount=true&pageNum=1&itemsPerPage=100`, rel: "self" }];
    const own = [{ href: `${list}/192.0.2.7`, rel: "self" }];
    const entry = { cidrBlock: "192.0.2.7/32", count: 0, created, ipAddress: "192.0.2.7", links: own };
    expect(status).toBe(200);
    expect(text).toBe(JSON.stringify({ links, results: [entry], totalCount: 1 }));
    expect((await call(`GET v2/${reader}/accessList`)).text).toBe(text);
    expect((await call(`GET v2/${reader}/accessList/192.0.2.7`)).text).toBe(JSON.stringify(entry));
  });

  it("keeps the order in which entries were added", async () => {
    const { call, reader } = startMock();
    await call(`POST v2/${reader}/accessList`, addresses);
    const { body } = await call(`POST v2/${reader}/accessList`, [{ cidrBlock: "10.0.0.0/8" }]);
    const blocks = ["198.51.100.4/32", "203.0.113.0/24", "192.0.2.7/32", "10.0.0.0/8"];
    expect(body.results.map(({ cidrBlock }) => cidrBlock)).toEqual(blocks);
    expect((await call(`GET v2/${reader}/accessList`)).body).toEqual(body);
  });

  it("is paginated", async () => {
    const { call, reader } = startMock();
    await call(`POST v2/${reader}/accessList`, addresses);
    const { body } = await call(`GET v2/${reader}/accessList?itemsPerPage=2&pageNum=2`);
    expect(body.results.map(({ cidrBlock }) => cidrBlock)).toEqual(["192.0.2.7/32"]);
    expect(body.links.map(({ rel }) => rel)).toEqual(["self", "previous"]);
    expect(body.totalCount).toBe(3);
  });

  it("responds to an addition with the requested page, with or without the total", async () => {
    const { call, reader } = startMock();
    const first = await call(`POST v2/${reader}/accessList?itemsPerPage=1`, addresses);
    expect(first.body.results.map(({ cidrBlock }) => cidrBlock)).toEqual(["198.51.100.4/32"]);
    expect(first.body.totalCount).toBe(3);
    const uncounted = await call(`POST v2/${reader}/accessList?includeCount=false`, [{ cidrBlock: "10.0.0.0/8" }]);
    expect(uncounted.body).not.toHaveProperty("totalCount");
  });

  it("is initially empty", async () => {
    const { call, reader } = startMock();
    expect(await call(`GET v2/${reader}/accessList`)).toMatchObject({
      status: 200,
      body: { results: [], totalCount: 0 },
    });
  });
});

describe("an entry", () => {
  it("of IPv6 addresses is found by its path, whether or not the colons are encoded", async () => {
    const { call, reader } = startMock();
    await call(`POST v2/${reader}/accessList`, [{ cidrBlock: "2001:db8::/32" }]);
    for (const block of ["2001:db8::%2F32", "2001%3Adb8%3A%3A%2f32"]) {
      const { status, body } = await call(`GET v2/${reader}/accessList/${block}`);
      expect([status, body]).toMatchObject([200, { cidrBlock: "2001:db8::/32" }]);
    }
    expect((await call(`DELETE v2/${reader}/accessList/2001:db8::%2F32`)).status).toBe(204);
  });

  it("of one address is the same whether it is an address or a block", async () => {
    const { call, reader } = startMock();
    const { body } = await call(`POST v2/${reader}/accessList`, [{ cidrBlock: "192.0.2.7/32" }]);
    expect(body.results[0]).toMatchObject({ cidrBlock: "192.0.2.7/32", ipAddress: "192.0.2.7" });
    expect(body.results[0]?.links[0]?.href).toBe(`${host}/atlas/v2/${reader}/accessList/192.0.2.7`);
    const byBlock = await call(`GET v2/${reader}/accessList/192.0.2.7%2F32`);
    expect(byBlock).toMatchObject({ status: 200, body: body.results[0] });
  });

  it("of a larger block has an encoded slash in its path and no single address", async () => {
    const { call, reader } = startMock();
    await call(`POST v2/${reader}/accessList`, [{ cidrBlock: "203.0.113.0/24" }]);
    const path = `${reader}/accessList/203.0.113.0%2F24`;
    for (const [api, base] of [
      ["v2", "atlas/v2"],
      ["v1", "atlas/v1.0"],
    ] as const) {
      const { status, body } = await call(`GET ${api}/${path}`);
      expect(status).toBe(200);
      expect(body).not.toHaveProperty("ipAddress");
      expect(body.links).toEqual([{ href: `${host}/${base}/${path}`, rel: "self" }]);
    }
    expect((await call(`GET cm/${path}`)).body).toMatchObject({ cidrBlock: "203.0.113.0/24", ipAddress: null });
  });

  it("can contain IPv6 addresses", async () => {
    const { call, reader } = startMock();
    const ipAddress = "2001:db8:0:0:0:0:0:7";
    const { body } = await call(`POST v2/${reader}/accessList`, [{ ipAddress }, { cidrBlock: "2001:db8::/32" }]);
    expect(body.results.map(({ cidrBlock }) => cidrBlock)).toEqual([`${ipAddress}/128`, "2001:db8::/32"]);
    expect((await call(`GET v2/${reader}/accessList/${encodeURIComponent(ipAddress)}`)).status).toBe(200);
  });

  it.each(["192.0.2.7", "203.0.113.0%2F24"])("%s is removed with 204 and no longer found", async (name) => {
    const { call, reader } = startMock();
    await call(`POST v2/${reader}/accessList`, addresses);
    expect(await call(`DELETE v2/${reader}/accessList/${name}`)).toMatchObject({ status: 204, text: "" });
    expect((await call(`GET v2/${reader}/accessList/${name}`)).status).toBe(404);
    expect(await call(`GET v2/${reader}/accessList`)).toMatchObject({ body: { totalCount: 2 } });
  });
});

it("exposes the access list as the whitelist of Cloud Manager", async () => {
  const { call, reader } = startMock();
  const { body } = await call(`POST cm/${reader}/whitelist`, addresses.slice(0, 2));
  const list = `${host}/public/v1.0/${reader}/whitelist`;
  expect(body.links[0]?.href).toBe(`${list}?pretty=false&pageNum=1&itemsPerPage=100`);
  expect(body.results.map(({ links }) => links[0]?.href)).toEqual([`${list}/198.51.100.4`, `${list}/203.0.113.0%2F24`]);
  expect((await call(`GET cm/${reader}/whitelist`)).body).toEqual(body);
  expect((await call(`GET cm/${reader}/whitelist/198.51.100.4`)).body).toEqual(body.results[0]);
  expect((await call(`GET v2/${reader}/accessList/198.51.100.4`)).status).toBe(200);
  expect((await call(`DELETE cm/${reader}/whitelist/198.51.100.4`)).status).toBe(204);
  expect(await call(`GET v1/${reader}/accessList`)).toMatchObject({ body: { totalCount: 1 } });
});
