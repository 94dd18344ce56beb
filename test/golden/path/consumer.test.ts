import { expect, expectTypeOf, test } from "vitest";
import { createClient } from "./output/shop/2024-07/index.js";
import { createClient as createFirst } from "./output/shop/2024-01/index.js";
import { recorder } from "../../support/recorder.js";

test("the path names the version in which the operation was last changed", async () => {
  const { fetch, requests } = recorder({ body: { name: "a", firstName: "a" } }, { body: {} }, { body: [] });
  const old = await createFirst({ fetch }).customers.getCustomer({ id: "1" });
  const now = await createClient({ fetch }).customers.getCustomer({ id: "1" });
  await createClient({ fetch }).shops.listShops();
  expect(requests.map(({ url }) => url)).toEqual([
    "https://shop.example/admin/2024-01/customers/1",
    "https://shop.example/admin/2024-07/customers/1",
    "https://shop.example/admin/2024-01/shops",
  ]);
  expectTypeOf(old).toHaveProperty("name");
  expectTypeOf(now).toHaveProperty("firstName");
});
