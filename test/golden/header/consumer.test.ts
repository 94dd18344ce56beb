import { expect, test } from "vitest";
import { bearer, createClient } from "./output/boards/2024-07-01/index.js";
import { createClient as createFirst } from "./output/boards/2024-01-01/index.js";
import { recorder } from "../../support/recorder.js";

test("each operation sends its newest version automatically", async () => {
  const { fetch, requests } = recorder({ body: { name: null } }, { body: { name: null } }, { status: 204 });
  expect((await createFirst({ fetch }).boards.getBoard({ id: 7 })).name).toBeNull();
  const client = createClient({ fetch, auth: bearer(() => Promise.resolve("token")) });
  await client.boards.getBoard({ id: 7 });
  await client.boards.replaceBoard({ id: 7, ifMatch: '"a"', body: { name: "b" } });
  expect(requests.map(({ url, headers }) => [url, headers["x-boards-version"], headers["authorization"]])).toEqual([
    ["https://eu.boards.example/boards/7", "2024-01-01", undefined],
    ["https://eu.boards.example/boards/7", "2024-07-01", "Bearer token"],
    ["https://eu.boards.example/boards/7", "2024-07-01", "Bearer token"],
  ]);
  expect(requests[2]?.headers["if-match"]).toBe('"a"');
});
