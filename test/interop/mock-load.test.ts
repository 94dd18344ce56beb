import { expect, onTestFinished, test } from "vitest";
import { filesDocument, startMock } from "../cli/start-mock.js";
import { workspace } from "../support/cli.js";

/** A reproducible sequence of integers. */
function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state % limit;
  };
}

test("survives mixed requests in thousands of spaces with 256 MB of memory", async () => {
  const options = { NODE_OPTIONS: "--max-old-space-size=256" };
  const running = await startMock(workspace({ "files.yaml": filesDocument }), ["files.yaml", "--auth", "off"], options);
  onTestFinished(() => void running.stop());
  const random = createRandom(7);
  const pick = <T>(values: readonly T[]): T => values[random(values.length)] as T;
  const bodies = [
    () => JSON.stringify({ name: "x".repeat(random(200_000)) }),
    () => `{${Array.from({ length: random(40_000) }, (_, index) => `"k${index}":1`).join(",")}}`,
    () => '{"name":['.repeat(random(100_000)),
    () => "a[b]=1&".repeat(random(50_000)),
  ];
  const send = async (): Promise<number> => {
    const method = pick(["GET", "POST", "POST", "DELETE", "PUT"]);
    const path = pick(["/files", `/files/${random(100)}`, `/files?q=${"y".repeat(15_000)}`, "/status"]);
    const headers = {
      "content-type": pick(["application/json", "application/x-www-form-urlencoded", "text/plain"]),
      // Only the spaces are limited: what a client creates outside of them is kept.
      ...(method === "GET" && random(2) === 0 ? {} : { "x-almanac-space": `s${random(2000)}` }),
    };
    const body = method === "GET" ? undefined : pick(bodies)();
    const response = await fetch(running.url + path, { method, headers, ...(body === undefined ? {} : { body }) });
    await response.arrayBuffer();
    return response.status;
  };
  const statuses: number[] = [];
  const worker = async (): Promise<void> => {
    for (let count = 0; count < 250; count += 1) statuses.push(await send());
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  expect(statuses).toHaveLength(2000);
  expect(statuses.filter((status) => status >= 500)).toEqual([]);
  expect((await fetch(`${running.url}/files`, { headers: { "x-almanac-space": "last" } })).status).toBe(200);
});
