import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { start, workspace } from "../support/cli.js";
import { createFile, filesDocument, listFiles, startMock } from "./start-mock.js";

const files = { "openapi.yaml": filesDocument };
const hasCurl = spawnSync("curl", ["--version"]).status === 0;
const run = promisify(execFile);

test("serves a document without configuration, keeps what is created, and stops soon after Ctrl-C", async () => {
  const mock = await startMock(workspace(files), ["openapi.yaml", "--auth", "off"]);
  expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const { id } = (await (await createFile(mock.url, "a")).json()) as { readonly id: string };
  expect(await (await fetch(`${mock.url}/files/${id}`)).json()).toEqual({ id, name: "a" });
  expect((await fetch(`${mock.url}/files/${id}`, { method: "DELETE" })).status).toBe(204);
  expect((await fetch(`${mock.url}/files/${id}`)).status).toBe(404);

  const before = performance.now();
  expect(await mock.stop()).toMatchObject({ code: 0, stderr: "" });
  expect(performance.now() - before).toBeLessThan(5000);
});

test.runIf(hasCurl)("prints its address, its credentials and a curl command that works", async () => {
  const mock = start(workspace(files), ["mock", "openapi.yaml", "--port", "0", "--list"]);
  const printed = await mock.until("stdout", /\n {2}curl .+\n/);
  expect(printed).toMatch(
    /^ {2}url {11}http:\/\/127\.0\.0\.1:\d+\n {2}key\.username {2}\w+\n {2}key\.password {2}[\w-]+$/m,
  );
  expect(printed).toContain("5 operations: 4 stateful, 1 generated from their schema");
  expect(printed).toMatch(
    /^ {2}GET {5}\/files\/\{fileId\} {2}state {3}read {4}files {5}POST \/files creates these entities$/m,
  );
  expect(printed).toMatch(/^ {2}GET {5}\/status {10}schema {20}no operation changes what it reads$/m);
  const [, command = ""] = /^ {2}(curl --digest .+)$/m.exec(printed) ?? [];
  expect(JSON.parse((await run("sh", ["-c", `${command} --silent`])).stdout)).toEqual({ results: [] });
  expect((await mock.stop("SIGTERM")).code).toBe(0);
});

test("creates credentials from the seed, and nonces at random", async () => {
  const folder = workspace(files);
  const [one, same, other] = await Promise.all(
    [
      ["--seed", "a"],
      ["--seed", "a"],
      ["--seed", "b"],
    ].map((seed) => startMock(folder, ["openapi.yaml", ...seed])),
  );
  expect(one?.credentials).toEqual(same?.credentials);
  expect(one?.credentials).not.toEqual(other?.credentials);
  const nonceOf = async (url = ""): Promise<string | null> =>
    (await fetch(`${url}/files`)).headers.get("www-authenticate");
  expect(await nonceOf(one?.url)).toMatch(/^Digest realm=/);
  expect(await nonceOf(one?.url)).not.toBe(await nonceOf(same?.url));
});

test("keeps a separate state for each space", async () => {
  const { url } = await startMock(workspace(files), ["openapi.yaml", "--auth", "off"]);
  const spaces = ["1", "2"].map((space) => ({ "x-almanac-space": space }));
  await Promise.all(spaces.map((headers, index) => createFile(url, `of ${index}`, headers)));
  expect(await Promise.all(spaces.map((headers) => listFiles(url, headers)))).toEqual([["of 0"], ["of 1"]]);
  expect(await listFiles(url)).toEqual([]);
});

test("logs requests with --log, delays responses with --latency, and warns about --host", async () => {
  const args = ["openapi.yaml", "--auth", "off", "--log", "--latency", "150ms", "--list", "--host", "0.0.0.0"];
  const mock = await startMock(workspace(files), args);
  expect(mock.operations?.[0]).toEqual({
    name: "listFiles",
    method: "GET",
    path: "/files",
    source: "state",
    kind: "list",
    resource: "files",
    reason: "POST /files creates these entities",
  });
  const before = performance.now();
  await listFiles(mock.url);
  expect(performance.now() - before).toBeGreaterThan(145);
  await fetch(`${mock.url}/nothing?a=%1b`);
  const printed = await mock.until("stderr", /nothing/);
  expect(printed).toContain("warning: other machines can reach this mock");
  expect(printed).toMatch(/^GET \/files 200 1\d\d ms listFiles\nGET \/nothing\?a=%1b 404 /m);
});
