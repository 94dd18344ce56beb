import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operation } from "../../../runtime/client/dist/codegen/v1.js";
import type { ParameterDescriptor } from "../../../runtime/client/dist/call/descriptor.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

async function pathOf(path: string, parameters: Record<string, unknown>, ...pathParameters: ParameterDescriptor[]) {
  const server = fakeServer(() => json({}));
  const getThing = operation<Record<string, unknown>, { 200: unknown }>({
    id: "getThing",
    method: "GET",
    path,
    pathParameters,
    responses: { 200: "json" },
  });
  await getThing(connectTo(server), parameters);
  return server.requests[0]?.url.replace("https://api.example", "");
}

describe("a path parameter", () => {
  it("is percent-encoded, so that it stays one segment", async () => {
    expect(await pathOf("/orgs/{orgId}/keys", { orgId: "a b/c?d#e%f" })).toBe("/orgs/a%20b%2Fc%3Fd%23e%25f/keys");
  });

  it("can be a number, a bigint, a boolean or a date", async () => {
    const parameters = { number: 7, big: 2n ** 64n, flag: false, date: new Date(0) };
    const path = await pathOf("/{number}/{big}/{flag}/{date}", parameters);
    expect(path).toBe("/7/18446744073709551616/false/1970-01-01T00%3A00%3A00.000Z");
  });

  it("can be next to literal text, whose characters are not changed", async () => {
    expect(await pathOf("/users/{id}:activate", { id: "x" })).toBe("/users/x:activate");
    expect(await pathOf("/files/{name}.{ext}?#", { name: "a", ext: "b" })).toBe("/files/a.b%3F%23");
  });

  it("can have a property name that differs from its name on the wire", async () => {
    expect(await pathOf("/{id}", { orderId: "1" }, { name: "id", as: "orderId" })).toBe("/1");
  });

  it("can have the name of a property that every object has", async () => {
    await expect(pathOf("/{constructor}", {})).rejects.toThrow(
      'getThing: the path parameter "constructor" is missing.',
    );
  });

  it.each([
    ["simple", false, "/3,4,5", "/R,100,G,200"],
    ["simple", true, "/3,4,5", "/R=100,G=200"],
    ["label", false, "/.3,4,5", "/.R,100,G,200"],
    ["label", true, "/.3.4.5", "/.R=100.G=200"],
    ["matrix", false, "/;id=3,4,5", "/;id=R,100,G,200"],
    ["matrix", true, "/;id=3;id=4;id=5", "/;R=100;G=200"],
  ] as const)(
    "in style %s with explode %s serializes lists and objects like RFC 6570",
    async (style, explode, list, object) => {
      const parameter = { name: "id", style, explode };
      expect(await pathOf("/{id}", { id: [3, 4, 5] }, parameter)).toBe(list);
      expect(await pathOf("/{id}", { id: { R: 100, G: 200 } }, parameter)).toBe(object);
    },
  );

  it("can be JSON, and can have unencoded reserved characters", async () => {
    expect(await pathOf("/{id}", { id: { a: 1 } }, { name: "id", content: "application/json" })).toBe(
      "/%7B%22a%22%3A1%7D",
    );
    expect(await pathOf("/{id}", { id: "a/b:c?d%2Fe" }, { name: "id", allowReserved: true })).toBe("/a/b:c%3Fd%2Fe");
  });
});

describe("a path parameter is rejected", () => {
  it.each([[undefined], [null]])("if it is %s", async (id) => {
    await expect(pathOf("/{id}", { id })).rejects.toThrow(
      new TypeError('getThing: the path parameter "id" is missing.'),
    );
  });

  it.each([[""], [[]], [{}]])("if its serialized value is empty: %j", async (id) => {
    await expect(pathOf("/{id}", { id })).rejects.toThrow(new TypeError('getThing: the path parameter "id" is empty.'));
  });

  it.each([
    ".",
    "..",
    "../x",
    "x/..",
    "a/../b",
    "a/./b",
    "..\\x",
    "..;/x",
    "%2e%2e",
    "%2E",
    "%252e%252e%252fx",
    ".%2e",
    "x%2f..",
  ])("if it could change the path: %s", async (id) => {
    const message = 'getThing: the path parameter "id" contains a "." or ".." segment.';
    await expect(pathOf("/{id}", { id })).rejects.toThrow(new TypeError(message));
    await expect(pathOf("/{id}", { id }, { name: "id", allowReserved: true })).rejects.toThrow(new TypeError(message));
  });

  it("if the label style adds dots that could change the path", async () => {
    await expect(pathOf("/{id}", { id: ["", ""] }, { name: "id", style: "label", explode: true })).rejects.toThrow(
      TypeError,
    );
  });

  it.each(["...", "a..b", "..a", "10.0.0.0/8", "2001:db8::/32", "50%"])(
    "but not if it only resembles such a value: %s",
    async (id) => {
      expect(await pathOf("/{id}", { id })).toBe(`/${encodeURIComponent(id)}`);
    },
  );

  it("or is exactly one segment, for any string", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1 }), async (id) => {
        const path = await pathOf("/a/{id}/z", { id }).catch((error: unknown) => String(error));
        if (path?.startsWith("TypeError: getThing: the path parameter")) return;
        expect(path).toMatch(/^\/a\/[^/\\?#]+\/z$/);
        expect(decodeURIComponent(path?.slice(3, -2) ?? "")).toBe(id.replace(/\p{Surrogate}/gu, "\uFFFD"));
      }),
    );
  });
});
