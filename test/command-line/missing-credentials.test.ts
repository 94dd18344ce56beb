import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { almanac } from "../support/cli.js";
import { run } from "./run.js";

const document = `openapi: 3.1.0
info: { title: Bank, version: "1" }
paths:
  /accounts: { get: { operationId: list, tags: [Accounts], security: [{ id: [], key: [] }], responses: { 204: { description: OK } } } }
components:
  securitySchemes:
    id: { type: apiKey, in: header, name: X-Id }
    key: { type: apiKey, in: header, name: X-Key }
    login: { type: http, scheme: basic }
`;
const folder = mkdtempSync(join(tmpdir(), "almanac-bank-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "openapi.yaml"), document);
const api = { document: "openapi.yaml", cli: "bank", package: { name: "bank", version: "1.0.0", standalone: true } };
writeFileSync(join(folder, "almanac.yaml"), JSON.stringify({ output: "out", apis: { bank: api } }));
expect((await almanac(folder, ["generate"])).code).toBe(0);

const server = createServer((_, response) => response.writeHead(401).end());
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => void server.close());

const list = (env: Readonly<Record<string, string>>) =>
  run(join(folder, "out/bank/bin/bank.js"), ["api", "accounts", "list"], {
    env: { BANK_SERVER: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, ...env },
  });

test.each([
  [
    "none is set",
    {},
    "Set the variables of the credentials that the operation needs, of BANK_ID, BANK_KEY, BANK_USERNAME and BANK_PASSWORD, or create a profile with bank config set.",
  ],
  ["one of two is set", { BANK_KEY: "s3cret" }, "bank --help lists the variables of each credential."],
  [
    "those of another operation are set",
    { BANK_USERNAME: "ann", BANK_PASSWORD: "s3cret" },
    "If the operation needs other credentials, set their variables, which bank --help lists.",
  ],
])("the error says which variables to set if %s", async (_, env, help) => {
  const { code, stderr } = await list(env);
  expect(code).toBe(3);
  expect(stderr).toMatch(/^bank: list: /);
  expect(stderr.endsWith(`\n  help: ${help}\n`)).toBe(true);
});
