import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/root.js";
import { typeErrors } from "../support/type-errors.js";

function errorsOf(...lines: readonly string[]): readonly string[] {
  const head = [
    'import { createClient, type Client } from "@almanac/atlas/2024-05-30";',
    'import { createClient as createNewer } from "@almanac/atlas/2024-08-05";',
    "export const atlas: Client = createClient();",
    "export const newer = createNewer();",
  ];
  return typeErrors(new Map([[join(root, "test/consumer/in-memory.ts"), [...head, ...lines].join("\n")]]));
}

test("calling an operation of a later version is one type error, which names the version", () => {
  expect(errorsOf('await atlas.serviceAccounts.listOrgServiceAccounts({ orgId: "1" });')).toEqual([
    `Property 'listOrgServiceAccounts' does not exist on type 'AvailableFrom<"2024-08-05">'.`,
  ]);
  expect(errorsOf('await atlas.organizationUsers.getOrgUser({ orgId: "1", userId: "2" });')).toEqual([
    `This expression is not callable.   Type 'AvailableFrom<"2025-02-19">' has no call signatures.`,
  ]);
});

test("a client of a later version can be passed as the earlier client", () => {
  expect(errorsOf("export const older: Client = newer;")).toEqual([]);
});

test("the later operations don't exist at run time", async () => {
  const { createClient } = await import("@almanac/atlas/2023-01-01");
  expect(Object.keys(createClient())).not.toContain("serviceAccounts");
  expect(Object.keys(createClient().organizationUsers)).not.toContain("getOrgUser");
});
