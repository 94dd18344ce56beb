import { expect, test } from "vitest";
import { credentialTable } from "../../generator/dist/emit/credentials/credential-table.js";
import type { Scheme } from "../../generator/dist/model/model.js";
import { createCredentials } from "../../runtime/cli/dist/credentials/create-credentials.js";
import type { CredentialRow } from "../../runtime/cli/dist/table/command-table.js";

const key = (name: string, helper: string): Scheme => {
  return { name, helper, description: null, kind: { type: "apiKey", in: "header", name } };
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
  const { rows } = credentialTable({ cli: null }, renamed, [old, renamed]);
  expect(rows.map(({ scheme, parts }) => [scheme, parts[0]?.variable])).toEqual([["ApiKeyAuth", "API_KEY"]]);
});
