import { expect, expectTypeOf, test } from "vitest";
import { basic, createClient } from "./output/pay/2025-03-31.basil/index.js";
import { getBalance } from "./output/pay/2025-03-31.basil/balance.js";
import { getBalance as firstGetBalance } from "./output/pay/2024-01-01/balance.js";
import { getCharges } from "./output/pay/2024-01-01/charges.js";
import { getCharges as newGetCharges, type Charge } from "./output/pay/2025-03-31.basil/charges.js";
import { recorder } from "../../support/recorder.js";

test("every request names its version, even for unchanged operations", async () => {
  expect(getBalance).toBe(firstGetBalance);
  const { fetch, requests } = recorder({ body: { available: 1 } });
  await createClient({ fetch }).balance.getBalance();
  expect(requests[0]?.headers["pay-version"]).toBe("2025-03-31.basil");
});

test("a change in a nested type creates a new edition of the operations that use it", () => {
  expect(newGetCharges).not.toBe(getCharges);
  expectTypeOf<NonNullable<Charge["refund"]>>().toHaveProperty("reason");
});

test("continues lists after their last item, and serializes forms and deepObject queries as declared", async () => {
  const page = { data: [{ id: "c1", amount: 1 }], has_more: true };
  const last = { data: [{ id: "c2", amount: 2 }], has_more: false };
  const { fetch, requests } = recorder({ body: page }, { body: last }, { body: last.data[0] });
  const client = createClient({ fetch, auth: basic({ username: "key", password: "" }) });
  const ids = [];
  for await (const { id } of client.charges.getCharges.all({ created: { gte: 5 } })) ids.push(id);
  await client.charges.postCharges({ body: { amount: 3, tags: ["a", "b"] } });
  expect(ids).toEqual(["c1", "c2"]);
  expect(requests.map(({ url, body }) => [url, body])).toEqual([
    ["https://pay.example/v1/charges?created%5Bgte%5D=5", ""],
    ["https://pay.example/v1/charges?starting_after=c1&created%5Bgte%5D=5", ""],
    ["https://pay.example/v1/charges", "amount=3&tags=a&tags=b"],
  ]);
  expect(requests[0]?.headers["authorization"]).toBe(`Basic ${btoa("key:")}`);
});
