import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root, snapshot, writeAll } from "../support/cli.js";
import { after, createShop, linesWithErrors, upgrade } from "./shop.js";

let folder = "";
const read = (path: string): string => readFileSync(join(folder, path), "utf8");

const facade = `import { createClient, type Client } from "@acme/shop/2024-01-01";

const client = createClient();
const id = "1";
export const orders = await client.orders.listOrders({ status: "open" });
const order = await client.orders.getOrder({ id }); // two   spaces stay
order.total.toFixed(2);
await client.orders.createOrder({ notify: true, body: { item: "a" } });
await client.orders.createOrder.safe({ body: { item: "a" }, "notify": false });
await client.orders.dropOrder.safe({ id: "2" });
await client.orders.listCarts();
await client.orders.getHealth();
export type Listed = ReturnType<Client["orders"]["listOrders"]>;
export const accept = "application/vnd.shop.2024-01-01+json";
`;

const functions = `import { connect } from '@acme/shop/2024-01-01/connect'
import { listOrders as list, getOrder } from '@acme/shop/2024-01-01/orders'
import * as orders from '@acme/shop/2024-01-01/orders'

const connection = connect()
await list(connection, {})
await getOrder(connection, { 'id': '3' })
await getOrder.safe(connection, { id: '5' })
await orders.getOrder(connection, { id: '4' })
`;

beforeAll(async () => {
  folder = await createShop({ "facade/a.ts": facade, "functions/a.ts": functions });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("lists every touched call, with what to do, and writes nothing", async () => {
  const files = snapshot(join(folder, "facade"));
  const { code, stdout } = await upgrade(folder, "facade");
  expect(code).toBe(1);
  expect(stdout.slice(0, stdout.indexOf("What changed"))).toBe(`@acme/shop: 2024-01-01 → 2025-01-01

facade/a.ts
  1:43   rewrite  "@acme/shop/2024-01-01" becomes "@acme/shop/2025-01-01".
  5:43   rewrite  orders.listOrders: moved to reports.
  5:43   review   orders.listOrders: 1 change can affect requests.
  6:35   rewrite  orders.getOrder: parameter id is now orderId.
  6:35   review   orders.getOrder: 1 change can affect requests.
  7:13   fix      TS2551: Property 'toFixed' does not exist on type 'string'. Did you mean 'fixed'?
  8:21   rewrite  orders.createOrder: parameter notify is now in the body.
  8:21   review   orders.createOrder: 2 changes can affect requests.
  9:21   rewrite  orders.createOrder: parameter notify is now in the body.
  9:21   review   orders.createOrder: 2 changes can affect requests.
  10:21  fix      orders.dropOrder: Version 2025-01-01 doesn't have this operation.
                  deleteOrder has the same method and path. If it is the same operation, add "dropOrder" to the key "renamed" of the API in almanac.yaml.
  11:21  fix      orders.listCarts: Version 2025-01-01 doesn't have this operation.
  12:21  note     orders.getHealth: Changed; the changes are safe.
  13:50  rewrite  orders.listOrders: moved to reports.
  13:50  review   orders.listOrders: 1 change can affect requests.
  14:23  review   This string contains 2024-01-01, but isn't rewritten.

`);
  expect(stdout).toContain("items/total of the response 200: type changed: number → string");
  expect(snapshot(join(folder, "facade"))).toEqual(files);
});

test("rewrites what is certain; the remaining compile errors are those that were reported", async () => {
  const { code, stdout } = await upgrade(folder, "facade", "--write", "--json");
  const { items } = JSON.parse(stdout) as {
    items: readonly { action: string; line: number; operation: string | null }[];
  };
  expect(code).toBe(1);
  expect(read("facade/a.ts")).toBe(
    facade
      .replace("shop/2024-01-01", `shop/${after}`)
      .replace("orders.listOrders", "reports.listOrders")
      .replace("{ id });", "{ orderId: id });")
      .replace('{ notify: true, body: { item: "a" } }', '{ body: { notify: true, item: "a" } }')
      .replace('{ body: { item: "a" }, "notify": false }', '{ body: { notify: false, item: "a" } }')
      .replace('["orders"]["listOrders"]', '["reports"]["listOrders"]'),
  );
  const fixes = items.filter(({ action }) => action === "fix").map(({ line }) => line);
  expect(linesWithErrors(join(folder, "facade/a.ts"))).toEqual(fixes);
});

test("imported functions keep the names that the user gave them, and move to the module that has them", async () => {
  const { code } = await upgrade(folder, "functions", "--write");
  expect(code).toBe(0);
  expect(read("functions/a.ts")).toBe(`import { connect } from '@acme/shop/2025-01-01/connect'
import { getOrder } from '@acme/shop/2025-01-01/orders'
import { listOrders as list } from '@acme/shop/2025-01-01/reports'
import * as orders from '@acme/shop/2025-01-01/orders'

const connection = connect()
await list(connection, {})
await getOrder(connection, { orderId: '3' })
await getOrder.safe(connection, { orderId: '5' })
await orders.getOrder(connection, { orderId: '4' })
`);
  expect(linesWithErrors(join(folder, "functions/a.ts"))).toEqual([]);
});

test("a version that no API has, a missing folder and an invalid tsconfig.json are errors of their own", async () => {
  const unknown = await upgrade(folder, "facade", "--from", "2024-01-02");
  expect(unknown.code).toBe(3);
  expect(unknown.stderr).toContain('No API has the version "2024-01-02".');
  const missing = await upgrade(folder, "nowhere");
  expect(missing.stderr).toContain("error[unreadable-code] nowhere");
  writeAll(folder, {
    "invalid/tsconfig.json": "{ compilerOptions: { target: 'ES1' } }",
    "invalid/a.ts": "export {};\n",
  });
  expect((await upgrade(folder, "invalid")).stderr).toContain("error[unreadable-code] tsconfig.json");
});

test("the arguments are checked", async () => {
  expect((await upgrade(root)).stderr).toContain("almanac upgrade needs the files or folders with your code.");
});
