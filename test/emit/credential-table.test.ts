import { expect, test } from "vitest";
import { credentialRow } from "../../generator/dist/emit/credentials/credential-row.js";
import { credentialTable } from "../../generator/dist/emit/credentials/credential-table.js";
import type { PackageInfo } from "../../generator/dist/model/package.js";
import type { Scheme } from "../../generator/dist/model/model.js";
import { createCredentials } from "../../runtime/cli/dist/credentials/create-credentials.js";
import type { CredentialRow } from "../../runtime/cli/dist/table/command-table.js";

const key = (name: string, helper: string): Scheme => {
  return { name, helper, description: null, kind: { type: "apiKey", in: "header", name } };
};
const token = (name: string): Scheme => ({ name, helper: name, description: null, kind: { type: "bearer" } });
const commandOf = (command: string): PackageInfo["cli"] => {
  return { command, runtime: { kind: "dependency", name: "@almanac/cli", range: "1" } };
};
const old = { version: "2024-01-01", model: { schemes: [key("key", "apiKey")] } };
const current = { version: "2025-01-01", model: { schemes: [key("key", "key"), key("apiKey", "apiKey")] } };

test("a scheme has the same variable in all versions, and the function of each version", () => {
  const { rows } = credentialTable({ cli: null }, current, [old, current]);
  expect(rows.map(({ scheme, parts, helper, helpers }) => [scheme, parts[0]?.variable, helper, helpers])).toEqual([
    ["key", "KEY", "key", [["2024-01-01", "apiKey"]]],
    ["apiKey", "API_KEY", "apiKey", [["2024-01-01", null]]],
  ]);

  const settings = rows.map((row) => {
    const helpers = Object.fromEntries(row.helpers);
    const index: CredentialRow = { ...row, helpers };
    return { row: index, parts: new Map([["key", `value of ${row.scheme}`]]) };
  });
  const make = (name: string) => (value: string) => `${name}: ${value}`;
  const clients = {
    "2024-01-01": { apiKey: make("apiKey") },
    "2025-01-01": { key: make("key"), apiKey: make("apiKey") },
  };
  const created = Object.entries(clients).map(([version, client]) =>
    createCredentials(settings, { createClient: () => ({}), ...client }, version),
  );
  expect(created).toEqual([["apiKey: value of key"], ["key: value of key", "apiKey: value of apiKey"]]);
});

test("a scheme that is alone in every version has the variables of its kind, even if it was renamed", () => {
  const renamed = { version: "2025-01-01", model: { schemes: [key("ApiKeyAuth", "apiKey")] } };
  const table = credentialTable({ cli: commandOf("shop") }, renamed, [old, renamed]);
  expect(table.rows.map(({ scheme, parts }) => [scheme, parts[0]?.variable])).toEqual([["ApiKeyAuth", "API_KEY"]]);
  expect(old.model.schemes.map((each) => credentialRow(each, table).parts[0]?.variable)).toEqual(["API_KEY"]);
});

test.each<[string | null, readonly Scheme[], readonly string[]]>([
  [null, [key("auth", "apiKey")], ["API_KEY"]],
  ["acme-api", [key("auth", "apiKey")], ["ACME_API_KEY"]],
  ["acme", [key("auth", "apiKey")], ["ACME_API_KEY"]],
  ["acme", [key("acmeKey", "a"), key("acmeId", "b")], ["ACME_KEY", "ACME_ID"]],
  // Another scheme has the shorter name, or a name that has another meaning.
  [null, [key("apiKey", "a"), key("key", "b")], ["API_API_KEY", "API_KEY"]],
  [null, [key("key", "a"), key("apiKey", "b")], ["API_KEY", "API_API_KEY"]],
  [null, [key("apiToken", "a"), key("id", "b"), token("login")], ["API_API_TOKEN", "API_ID", "API_TOKEN"]],
  [null, [key("apiServer", "a"), key("api", "b")], ["API_API_SERVER", "API_API"]],
  [null, [key("api-key", "a"), key("apiKey", "b")], ["API_KEY", "API_API_KEY"]],
])("with the command %s, a variable doesn't repeat the last word of the prefix", (command, schemes, expected) => {
  const version = { version: null, model: { schemes } };
  const { prefix, rows } = credentialTable({ cli: command === null ? null : commandOf(command) }, version, [version]);
  expect(rows.flatMap(({ parts }) => parts.map(({ variable }) => `${prefix}_${variable}`))).toEqual(expected);
});
