import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { almanac, writeAll } from "../support/cli.js";
import { createShop, linesWithErrors, upgrade } from "./shop.js";

let folder = "";
const read = (path: string): string => readFileSync(join(folder, path), "utf8");

const configuration = (renamed: string): string => `apis:
  shop:
    documents: { "2024-01-01": old.yaml, "2025-01-01": next.yaml, "2026-01-01": next.yaml }
    versions: { in: header, name: Shop-Version }
    names: original
    renamed: { operations: { ${renamed} } }
    package: { name: "@acme/shop", version: 1.0.0 }
`;

const code = (
  version: string,
  id = "id",
): string => `import { createClient, type DropOrderParameters } from "@acme/shop/${version}";
import { dropOrder } from "@acme/shop/${version}/orders";

export type Parameters = DropOrderParameters;
await createClient().orders.dropOrder.safe({ ${id}: "2" });
export const again = { dropOrder };
`;

beforeAll(async () => {
  folder = await createShop({
    "almanac.yaml": configuration("dropOrder: deleteOrder"),
    "old/a.ts": code("2024-01-01"),
    "alias/a.ts": code("2025-01-01", "orderId"),
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the first version without the former name has a deprecated alias, the next one hasn't", () => {
  const alias = `/** @deprecated Renamed to deleteOrder. */
export declare const dropOrder: typeof deleteOrder;
/** @deprecated Renamed to DeleteOrderParameters. */
export type DropOrderParameters = DeleteOrderParameters;
`;
  expect(read("generated/shop/2025-01-01/orders.d.ts")).toContain(alias);
  expect(read("generated/shop/2025-01-01/orders.js")).toContain("export { deleteOrder as dropOrder };");
  expect(read("generated/shop/2026-01-01/orders.js")).toContain("deleteOrder");
  expect(read("generated/shop/2026-01-01/orders.js")).not.toContain("dropOrder");
  expect(read("generated/shop/2026-01-01/orders.d.ts")).not.toContain("dropOrder");
});

test("the alias calls the operation, also in a client", async () => {
  const path = join(folder, "generated/shop/2025-01-01/index.js");
  const { createClient } = (await import(path)) as {
    createClient: (options: { fetch: (request: Request) => Promise<Response> }) => {
      orders: { dropOrder: (parameters: { orderId: string }) => Promise<void> };
    };
  };
  const paths: string[] = [];
  const client = createClient({
    fetch: async (request) => {
      paths.push(new URL(request.url).pathname);
      return new Response(null, { status: 204 });
    },
  });
  await client.orders.dropOrder({ orderId: "7" });
  expect(paths).toEqual(["/orders/7"]);
});

test("code with an alias compiles", () => {
  expect(linesWithErrors(join(folder, "alias/a.ts"))).toEqual([]);
});

test("upgrade rewrites a stated rename: calls, imports and types", async () => {
  const { code: exit } = await upgrade(folder, "old", "--write");
  expect(exit).toBe(0);
  expect(read("old/a.ts")).toBe(`import { createClient, type DeleteOrderParameters } from "@acme/shop/2025-01-01";
import { deleteOrder } from "@acme/shop/2025-01-01/orders";

export type Parameters = DeleteOrderParameters;
await createClient().orders.deleteOrder.safe({ orderId: "2" });
export const again = { dropOrder: deleteOrder };
`);
  expect(linesWithErrors(join(folder, "old/a.ts"))).toEqual([]);
});

test("upgrade rewrites an alias before it disappears", async () => {
  const { code: exit } = await upgrade(folder, "alias", "--from", "2025-01-01", "--to", "2026-01-01", "--write");
  expect(exit).toBe(0);
  expect(read("alias/a.ts")).toBe(read("old/a.ts").replaceAll("2025-01-01", "2026-01-01"));
});

test("a new name that no operation has is a warning", async () => {
  writeAll(folder, { "almanac.yaml": configuration("dropOrder: delteOrder") });
  const { stderr, stdout } = await almanac(folder, ["check"]);
  expect(stdout + stderr).toContain(
    `The API has no operation "delteOrder", so no operation can have been renamed to it.`,
  );
  expect(stdout + stderr).toContain('Did you mean "deleteOrder"?');
});

test("upgrade follows an operation that was renamed several times", async () => {
  const several = await createShop(
    {},
    "    renamed: { operations: { dropOrder: deleteOrder, deleteOrder: removeOrder } }\n",
  );
  onTestFinished(() => rmSync(several, { recursive: true, force: true }));
  const edit = (path: string, from: string, to: string): string =>
    readFileSync(join(several, path), "utf8").replaceAll(from, to);
  writeAll(several, {
    "last.yaml": edit("next.yaml", "operationId: deleteOrder", "operationId: removeOrder"),
    "almanac.yaml": edit("almanac.yaml", "next.yaml }", 'next.yaml, "2026-01-01": last.yaml }'),
    "src/a.ts": code("2024-01-01"),
    "later/a.ts": code("2025-01-01", "orderId"),
  });
  expect((await almanac(several, ["generate"])).code).toBe(0);
  const paths = ["src", "later"] as const;
  for (const path of paths)
    await upgrade(several, path, ...(path === "src" ? [] : ["--from", "2025-01-01"]), "--to", "2026-01-01", "--write");
  const expected = read("old/a.ts")
    .replaceAll("2025-01-01", "2026-01-01")
    .replaceAll("DeleteOrder", "RemoveOrder")
    .replaceAll("deleteOrder", "removeOrder");
  expect(paths.map((path) => readFileSync(join(several, path, "a.ts"), "utf8"))).toEqual([expected, expected]);
});
