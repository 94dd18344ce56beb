import { expect, expectTypeOf, test } from "vitest";
import { createClient as createFirst, type NotFoundResponse } from "./output/locksmith/2024-01-01/index.js";
import {
  createClient,
  type KeyRevoked,
  type NotFound,
  type RateLimitHeaders,
} from "./output/locksmith/2024-07-01/index.js";
import { recorder } from "../../support/recorder.js";

test("a named response gives its body and its headers", async () => {
  const { fetch } = recorder({ status: 404, headers: { "x-request-id": "r1" }, body: { missing: "k1" } });
  const outcome = await createClient({ fetch }).keys.getKey.safe({ id: "k1" });
  if (outcome.status !== 404) throw new Error("The response must have status 404.");
  expectTypeOf(outcome.error).toEqualTypeOf<NotFound>();
  expectTypeOf(outcome.headers).toEqualTypeOf<NotFoundResponse["headers"]>();
  expect([outcome.error.missing, outcome.headers["x-request-id"]]).toEqual(["k1", "r1"]);
});

test("a named response without headers is the type of its body", async () => {
  const { fetch } = recorder({ status: 410, body: { revokedAt: "2024-01-01T00:00:00Z" } });
  const { getKey } = createFirst({ fetch }).keys;
  const error: unknown = await getKey({ id: "k1" }).catch((reason: unknown) => reason);
  if (!getKey.isError(error) || !error.is(410)) throw new Error("The response must have status 410.");
  expectTypeOf(error.body).toEqualTypeOf<KeyRevoked>();
  expect(error.body.revokedAt).toBe("2024-01-01T00:00:00Z");
});

test("operations share the type of equal headers", async () => {
  const { fetch } = recorder({ headers: { "ratelimit-limit": "100", "ratelimit-remaining": "99" }, body: [] });
  const outcome = await createClient({ fetch }).locks.listLocks.safe();
  if (!outcome.ok) throw new Error("The call must succeed.");
  expectTypeOf(outcome.headers).toEqualTypeOf<RateLimitHeaders>();
  expect(outcome.headers).toMatchObject({ "ratelimit-limit": 100, "ratelimit-remaining": 99 });
});
