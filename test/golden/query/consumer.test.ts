import { expect, expectTypeOf, test } from "vitest";
import { createClient, type VaultsListResultdefault } from "./output/vaults/index.js";
import { createClient as createPreview } from "./output/vaults/2024-05-01-preview/index.js";
import { recorder } from "../../support/recorder.js";

test("the selected version is in the query of every request; the default is the newest stable version", async () => {
  const { fetch, requests } = recorder({ body: [] });
  await createClient({ fetch }).vaults.list({ $skiptoken: "a b" });
  await createPreview({ fetch }).vaults.list();
  expect(requests.map(({ url }) => url)).toEqual([
    "https://vaults.example/vaults?api-version=2024-06-01&%24skiptoken=a%20b",
    "https://vaults.example/vaults?api-version=2024-05-01-preview",
  ]);
});

test("a default response is typed for every undeclared status", async () => {
  const { fetch } = recorder({ status: 418, body: { code: "Busy" } });
  const outcome = await createClient({ fetch }).vaults.list.safe();
  expect(outcome.status).toBe(418);
  if (outcome.status === 418) expectTypeOf(outcome.error).toEqualTypeOf<VaultsListResultdefault>();
});
