import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { workspace } from "../support/cli.js";
import { createFile, filesDocument, listFiles, startMock } from "./start-mock.js";

const files = { "openapi.yaml": filesDocument };
const open = ["openapi.yaml", "--auth", "off"];

test("saves the state when the mock stops, and loads it at the next start", async () => {
  const folder = workspace(files);
  const args = [...open, "--state", "kept/state.json"];
  const first = await startMock(folder, args);
  await createFile(first.url, "a");
  expect((await first.stop()).code).toBe(0);
  expect(readdirSync(join(folder, "kept"))).toEqual(["state.json"]);

  const second = await startMock(folder, args);
  expect(await listFiles(second.url)).toEqual(["a"]);
  await createFile(second.url, "b");
  await second.stop("SIGTERM");
  expect(readFileSync(join(folder, "kept/state.json"), "utf8")).toContain('"name": "b"');
});

test("reloads a changed document and keeps the state; ignores a document with errors", async () => {
  const folder = workspace(files);
  const mock = await startMock(folder, [...open, "--watch"]);
  await createFile(mock.url, "a");

  writeFileSync(join(folder, "openapi.yaml"), filesDocument.replace("/status:", "/health:"));
  await mock.until("stderr", /Reloaded; the state was kept\. 5 operations/);
  expect((await fetch(`${mock.url}/health`)).status).toBe(200);
  expect((await fetch(`${mock.url}/status`)).status).toBe(404);
  expect(await listFiles(mock.url)).toEqual(["a"]);

  writeFileSync(join(folder, "openapi.yaml"), filesDocument.replace("schemas/Files", "schemas/Fils"));
  const printed = await mock.until("stderr", /The mock is unchanged\./);
  expect(printed).toContain("error[broken-reference] openapi.yaml:9:");
  expect((await fetch(`${mock.url}/health`)).status).toBe(200);
  expect(await listFiles(mock.url)).toEqual(["a"]);
  expect((await mock.stop()).code).toBe(0);
});

test("offers a control interface to requests with the token, for the space that they name", async () => {
  const { url } = await startMock(workspace(files), open, { ALMANAC_CONTROL_TOKEN: "s3cret" });
  const control = async (method: string, path: string, body?: unknown, space = ""): Promise<[number, unknown]> => {
    const headers = { authorization: "Bearer s3cret", "x-almanac-space": space };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${url}/__almanac/${path}`, { method, headers, ...sent });
    return [response.status, response.status === 204 ? null : await response.json()];
  };
  await createFile(url, "a");
  const [, snapshot] = await control("GET", "snapshot");
  expect(await control("POST", "reset")).toEqual([204, null]);
  expect(await listFiles(url)).toEqual([]);
  expect(await control("PUT", "snapshot", snapshot)).toEqual([204, null]);
  expect(await listFiles(url)).toEqual(["a"]);
  expect(await control("GET", "journal?operation=listFiles")).toMatchObject([200, [{ status: 200 }, { status: 200 }]]);
  const created = { operation: "createFile", body: { name: "a" } };
  expect(await control("POST", "journal/find", created)).toMatchObject([200, []]);
  await createFile(url, "a");
  expect(await control("POST", "journal/find", created)).toMatchObject([200, [{ request: { body: { name: "a" } } }]]);
  expect(await control("POST", "journal/find", { operation: "typo" })).toMatchObject([
    400,
    { error: expect.any(String) as string },
  ]);

  const [, { now }] = (await control("POST", "clock", { advance: "1h" })) as [number, { readonly now: string }];
  expect(Date.parse(now) - Date.now()).toBeGreaterThan(3_500_000);
  expect(await control("POST", "faults", { operation: "listFiles", status: 503, times: 1 })).toEqual([204, null]);
  expect(await control("GET", "faults")).toEqual([200, [{ id: 1, operation: "listFiles", status: 503, times: 1 }]]);
  expect((await fetch(`${url}/files`)).status).toBe(503);

  await control("POST", "faults", { operation: "listFiles", status: 500 }, "other");
  expect((await fetch(`${url}/files`)).status).toBe(200);
  expect((await fetch(`${url}/files`, { headers: { "x-almanac-space": "other" } })).status).toBe(500);

  expect((await control("PUT", "snapshot", {}))[0]).toBe(400);
  expect((await control("POST", "faults", { operation: "listFils", status: 503 }))[0]).toBe(400);
  expect((await control("POST", "faults", { operation: "listFiles", status: 99 }))[0]).toBe(400);
  expect((await control("DELETE", "reset"))[0]).toBe(405);
  expect((await control("GET", "secrets"))[0]).toBe(404);
  const wrong = await fetch(`${url}/__almanac/snapshot`, { headers: { authorization: "Bearer s3cre" } });
  expect(wrong.status).toBe(401);
  expect((await fetch(`${url}/__almanac/snapshot`)).status).toBe(401);
});

test("sends a webhook to the URL of the command line when a program asks for it", async () => {
  const document = filesDocument.replace(
    "paths:",
    "webhooks: { fileAdded: { post: { responses: { '204': { description: Done. } } } } }\npaths:",
  );
  const received = new Promise<IncomingHttpHeaders>((resolve) => {
    const server = createServer((request, response) => {
      response.writeHead(204).end();
      resolve(request.headers);
    });
    onTestFinished(() => void server.close());
    server.listen(0, "127.0.0.1", () => void run((server.address() as AddressInfo).port));
  });
  const run = async (port: number): Promise<void> => {
    const args = [
      ...open,
      "--webhooks",
      `http://localhost:${port}/hooks`,
      "--webhook-secret",
      "hush",
      "--control-token",
      "t",
    ];
    const mock = await startMock(workspace({ "openapi.yaml": document }), args);
    expect(mock).toMatchObject({ webhooks: [{ name: "fileAdded", after: [] }], webhookSecret: "hush" });
    const send = async (body: object): Promise<number> => {
      const headers = { authorization: "Bearer t" };
      return (await fetch(`${mock.url}/__almanac/send`, { method: "POST", headers, body: JSON.stringify(body) }))
        .status;
    };
    expect(await send({ webhook: "typo" })).toBe(400);
    expect(await send({ webhook: "fileAdded", to: "http://example.com" })).toBe(400);
    expect(await send({ webhook: "fileAdded" })).toBe(204);
  };
  expect(await received).toMatchObject({ "webhook-signature": expect.stringMatching(/^v1,/) as string });
});

test("has no control interface without a token", async () => {
  const { url } = await startMock(workspace(files), open);
  const responses = await Promise.all(
    ["/__almanac/snapshot", "/nothing"].map(async (path) => {
      const response = await fetch(url + path, { headers: { authorization: "Bearer " } });
      return [response.status, await response.text()];
    }),
  );
  expect(responses[0]).toEqual(responses[1]);
  expect(responses[0]?.[0]).toBe(404);
});
