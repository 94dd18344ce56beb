import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { almanac, workspace } from "../support/cli.js";
import { filesDocument, startMock } from "./start-mock.js";

const files = { "openapi.yaml": filesDocument };
const open = ["openapi.yaml", "--auth", "off"];

test("forwards requests, records the responses, prints how they differ, and serves them later", async () => {
  const real = createServer((request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(request.url === "/status" ? '{"ok":"yes"}' : '{"from":"the real server"}');
  });
  await new Promise<void>((resolve) => real.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void real.close());
  const url = `http://127.0.0.1:${(real.address() as AddressInfo).port}`;
  const folder = workspace(files);
  const first = await startMock(folder, [
    ...open,
    "--proxy",
    url,
    "--proxy-all",
    "--recorded",
    "kept/recorded.json",
    "--log",
  ]);
  expect(await (await fetch(`${first.url}/status`)).json()).toEqual({ ok: "yes" });
  expect(await (await fetch(`${first.url}/weather?day=1`)).json()).toEqual({ from: "the real server" });
  const { code, stderr } = await first.stop();
  expect(code).toBe(0);
  expect(stderr).toBe(
    [
      "GET /status 200 getStatus  200: the body /ok must be boolean.",
      "GET /weather?day=1 200 -  The document has no such operation.",
      "Differences between the real server and the document:",
      "ENDPOINT      OPERATION  RESPONSES  DIFFERENCES",
      "GET /status   getStatus  1          200: the body /ok must be boolean. (1)",
      "GET /weather  -          1          The document has no such operation. (1)",
      "",
    ].join("\n"),
  );
  const recorded = readFileSync(join(folder, "kept/recorded.json"), "utf8");
  expect(recorded).toContain("the real server");

  const second = await startMock(folder, [...open, "--recorded", "kept/recorded.json"]);
  expect(await (await fetch(`${second.url}/weather?day=1`)).json()).toEqual({ from: "the real server" });
  expect((await fetch(`${second.url}/weather?day=2`)).status).toBe(404);
  expect((await second.stop()).code).toBe(0);
  expect(readFileSync(join(folder, "kept/recorded.json"), "utf8")).toBe(recorded);
});

test("rejects wrong options and files", async () => {
  const folder = workspace({ ...files, "other.json": "{}", "broken.json": "{" });
  const refuse = async (...args: readonly string[]): Promise<[number | null, string]> => {
    const { code, stderr } = await almanac(folder, ["mock", ...open, "--port", "0", ...args]);
    return [code, stderr.split("\n")[0] ?? ""];
  };
  expect(await refuse("--proxy", "localhost:3000")).toEqual([
    2,
    'almanac: Invalid value "localhost:3000" for option "--proxy".',
  ]);
  expect(await refuse("--proxy-all")).toEqual([2, "almanac: --proxy-all needs --proxy."]);
  expect(await refuse("--recorded", "a.json", "--watch")).toEqual([
    2,
    "almanac: --watch cannot be combined with --proxy or --recorded.",
  ]);
  expect(await refuse("--recorded", "other.json")).toEqual([1, "almanac: The file other.json has no recordings."]);
  expect(await refuse("--recorded", "broken.json")).toEqual([1, "almanac: The file broken.json isn't valid JSON."]);
  expect(existsSync(join(folder, "a.json"))).toBe(false);
});
