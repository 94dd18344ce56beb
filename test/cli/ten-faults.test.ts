import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { almanac, copyOfRepository } from "../support/cli.js";

/** A change to a document, and the code of the diagnostic that must be reported on the changed line. */
interface Fault {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly code: string;
}

const faults: readonly Fault[] = [
  {
    file: "atlas-v2/paths/org-api-keys.yaml",
    from: "x-required-roles: [Organization Member]\n  parameters:",
    to: "x-required-roles: [Organization Member]\n  parmeters:",
    code: "unknown-field",
  },
  {
    file: "atlas-v2/schemas/ApiKeyUserDetails.yaml",
    from: "$ref: PublicKey.yaml",
    to: "$ref: PublikKey.yaml",
    code: "broken-reference",
  },
  { file: "atlas-v2/parameters/itemsPerPage.yaml", from: "default: 100", to: "default: 1000", code: "invalid-default" },
  {
    file: "atlas-v2/schemas/OrganizationSettings.yaml",
    from: "type: boolean",
    to: "type: bolean",
    code: "unknown-type",
  },
  {
    file: "atlas-v2/paths/org-users.yaml",
    from: "operationId: listOrgUsers",
    to: "operationId: listOrgs",
    code: "duplicate-operation-id",
  },
  {
    file: "atlas-v2/paths/org-service-accounts.yaml",
    from: "application/vnd.atlas.2024-08-05+json",
    to: "application/vnd.atlas.2024-08-50+json",
    code: "malformed-version",
  },
  { file: "atlas-v1/paths/org-api-key.yaml", from: '"404":', to: '"4o4":', code: "unknown-status" },
  {
    file: "cloud-manager-v1/schemas/CreateAtlasOrganizationApiKey.yaml",
    from: "minLength: 1",
    to: "minLength: 300",
    code: "empty-range",
  },
  {
    file: "atlas-v1/schemas/ObjectId.yaml",
    from: "^([a-f0-9]{24})$",
    to: "^([a-f0-9]{24}$",
    code: "malformed-pattern",
  },
  { file: "docs/list-org-api-keys.zh-cn.yaml", from: "maximum: 500", to: "maximum: 600", code: "ledger-mismatch" },
];

test("validate finds ten errors in a copy of the documents, each with its line", async () => {
  const folder = copyOfRepository();
  expect((await almanac(folder, ["validate"])).code).toBe(0);
  const lines = faults.map(({ file, from, to }) => {
    const path = join(folder, "spec", file);
    const text = readFileSync(path, "utf8");
    expect(text, file).toContain(from);
    writeFileSync(path, text.replace(from, to));
    return text.slice(0, text.indexOf(from)).split("\n").length + from.split("\n").length - 1;
  });

  const { code, stderr } = await almanac(folder, ["validate"]);
  expect(code).toBe(1);
  const reported = [...stderr.matchAll(/^(?:error|warning)\[([\w-]+)\] spec\/(\S+?):(\d+):\d+$/gm)].map(
    ([, diagnostic, file, line]) => `${diagnostic ?? ""} ${file ?? ""}:${line ?? ""}`,
  );
  const related = [...stderr.matchAll(/^ {2}see: spec\/(\S+?):(\d+):\d+$/gm)].map(
    ([, file, line]) => `ledger-mismatch ${file ?? ""}:${line ?? ""}`,
  );
  for (const [index, { code: expected, file }] of faults.entries()) {
    expect([...reported, ...related], stderr).toContain(`${expected} ${file}:${lines[index] ?? 0}`);
  }
});
