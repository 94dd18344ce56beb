import { expect, it, vi } from "vitest";
import { operation } from "../../../runtime/client/dist/codegen/v1.js";
import { deprecations } from "../../../runtime/client/dist/index.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

let count = 0;

async function warningsOf(headers: Record<string, string>, deprecated?: true | string): Promise<readonly string[]> {
  const id = `get${(count += 1)}`;
  const get = operation<object, { 200: unknown }>({
    id,
    method: "GET",
    path: "/",
    responses: { 200: "json" },
    ...(deprecated !== undefined && { deprecated }),
  });
  const warn = vi.fn<(message: string) => void>();
  const connection = connectTo(
    fakeServer(() => json({}, { headers })),
    { use: [deprecations()], warn },
  );
  for (const _ of [1, 2]) await get(connection);
  return warn.mock.calls.map(([message]) => message.replace(id, "get"));
}

const sunset = "Thu, 01 Jul 2027 00:00:00 GMT";

it.each([
  [{ deprecation: "@1688169599" }, "get: the server marks it as deprecated since 2023-06-30."],
  [{ deprecation: "true" }, "get: the server marks it as deprecated."],
  [{ deprecation: "@9e99", sunset }, "get: the server marks it as deprecated; its sunset date is 2027-07-01."],
  [{ sunset }, "get: the server marks it as deprecated; its sunset date is 2027-07-01."],
])("warns once about a deprecation in the response: %j", async (headers, warning) => {
  expect(await warningsOf(headers)).toEqual([warning]);
});

it("doesn't repeat the deprecation in the document", async () => {
  expect(await warningsOf({ sunset, deprecation: "true" }, "2027-07-01")).toEqual([
    "get is deprecated; its sunset date is 2027-07-01.",
  ]);
  expect(await warningsOf({ deprecation: "true" }, true)).toEqual(["get is deprecated."]);
  expect(await warningsOf({ sunset }, true)).toHaveLength(2);
});

it("doesn't warn without such headers", async () => {
  expect(await warningsOf({})).toEqual([]);
});
