import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startAtlas } from "./atlas-mock.js";
import { atlas, run, temporaryFolder } from "./run.js";

const { mock, env, url, orgId } = await startAtlas();
const keys = ["api", "programmaticApiKeys"];
const pinned = ["--version", "2024-08-05"];

test.each([
  ["root", ["--help"]],
  ["api", ["api", "--help"]],
  ["resource", [...keys, "--help"]],
  ["operation", [...keys, "listOrgApiKeys", "--help"]],
  ["body", ["help", ...keys, "createOrgApiKey"]],
  ["config", ["config", "--help"]],
])("prints the help of each level: %s", async (name, args) => {
  const { code, stdout, stderr } = await run(atlas, args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  await expect(stdout).toMatchFileSnapshot(`help/${name}.txt`);
});

test("without arguments, prints the help and fails", async () => {
  const { code, stdout } = await run(atlas, []);
  expect(code).toBe(2);
  expect(stdout).toBe(readFileSync(join(import.meta.dirname, "help/root.txt"), "utf8"));
});

test("prints the version in the package's manifest, of which its tables have no copy", async () => {
  const { name, version } = JSON.parse(readFileSync(join(atlas, "../../package.json"), "utf8")) as Record<
    string,
    string
  >;
  expect((await run(atlas, ["--version"])).stdout).toBe(`${name} ${version}\n`);
  expect(readFileSync(join(atlas, "../commands/index.json"), "utf8")).not.toContain('"version":');
});

test("reads the body from standard input, and prints the response in a pipe as JSON with all members", async () => {
  const body = { desc: "from a pipe", roles: ["ORG_MEMBER"] };
  const created = await run(atlas, [...keys, "createOrgApiKey", "--orgId", orgId, ...pinned], {
    env,
    input: JSON.stringify(body),
  });
  expect({ ...created, stdout: "" }).toEqual({ code: 0, stdout: "", stderr: "" });
  const { desc, privateKey } = JSON.parse(created.stdout) as Readonly<Record<string, string>>;
  expect(desc).toBe("from a pipe");
  expect(privateKey).toMatch(/^[\w-]{36}$/);
});

test("a failed call doesn't change a file, and a file that can't be written is one line of error", async () => {
  const folder = temporaryFolder();
  const all = [...keys, "listOrgApiKeys", ...pinned, "--all", "--outputFile"];
  writeFileSync(join(folder, "keys.json"), "old");
  const other = ["--orgId", "5f0000000000000000000000"];
  for (const args of [all, all.filter((each) => each !== "--all")]) {
    const failed = await run(atlas, [...args, "keys.json", ...other], { env, cwd: folder });
    expect(failed.code).toBe(5);
    expect(readFileSync(join(folder, "keys.json"), "utf8")).toBe("old");
    const file = join(folder, "nothing/keys.json");
    const { code, stderr } = await run(atlas, [...args, file, "--orgId", orgId], { env });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^atlas: ENOENT: .*\n$/);
  }
});

test("prints all items of a list, a line each, or the first ones", async () => {
  const list = [...keys, "listOrgApiKeys", "--orgId", orgId, "--itemsPerPage", "1", ...pinned, "--all"];
  const all = (await run(atlas, [...list, "-o", "jsonl"], { env })).stdout.trim().split("\n");
  expect(all.length).toBeGreaterThan(1);
  const first = (await run(atlas, [...list, "--max-items", "1"], { env })).stdout;
  expect(JSON.parse(first)).toEqual([JSON.parse(all[0] ?? "")]);
  const asList = (await run(atlas, list, { env })).stdout;
  expect(JSON.parse(asList)).toEqual(all.map((line) => JSON.parse(line) as unknown));
});

test("writes the result to a file", async () => {
  const folder = temporaryFolder();
  const args = ["api", "organizations", "listOrgs", ...pinned, "--outputFile", "orgs.json"];
  expect(await run(atlas, args, { env, cwd: folder })).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(JSON.parse(readFileSync(join(folder, "orgs.json"), "utf8"))).toMatchObject({ totalCount: 1 });
});

test.each([
  [["apy"], 'Unknown command "apy".', "Did you mean api?"],
  [["--nope"], "Unknown flag --nope.", "Add --help for the list of flags."],
  [["api", "programaticApiKeys"], 'Unknown resource "programaticApiKeys".', "Did you mean programmaticApiKeys?"],
  [
    [...keys, "listOrgApiKey"],
    'Unknown operation "listOrgApiKey" of programmaticApiKeys.',
    "Did you mean listOrgApiKeys?",
  ],
  [[...keys, "listOrgApiKeys", "--orgid", "a"], "Unknown flag --orgid.", "Did you mean --orgId?"],
  [[...keys, "listOrgApiKeys"], "Missing: --orgId.", "--help for the flags."],
  [[...keys, "listOrgApiKeys", "--orgId"], "The flag --orgId needs a value.", ""],
  [[...keys, "listOrgApiKeys", "--orgId", "a", "--orgId", "b"], "The flag --orgId is set several times.", ""],
  [
    [...keys, "listOrgApiKeys", "--orgId", "a", "--pageNum", "one"],
    'Invalid value "one" for --pageNum: not a number.',
    "",
  ],
  [
    [...keys, "listOrgApiKeys", "--orgId", "a", "--output", "jsn"],
    'Invalid value "jsn" for --output.',
    "Did you mean json?",
  ],
  [[...keys, "listOrgApiKeys", "--orgId", "a", "--max-items", "3"], "--max-items has no effect without --all.", ""],
  [[...keys, "getOrgApiKey", "--orgId", "a", "--apiUserId", "b", "--all"], "getOrgApiKey isn't a paginated list", ""],
  [[...keys, "getOrgApiKey", "--orgId", "a", "--apiUserId", "b", "--file", "c"], "The operation has no body", ""],
  [[...keys, "createOrgApiKey", "--orgId", "a"], "The body is missing.", "--file"],
  [
    [...keys, "createOrgApiKey", "--orgId", "a", "--file", "/nowhere"],
    "The file /nowhere can't be read: it doesn't exist.",
    "",
  ],
  [[...keys, "listOrgApiKeys", "--version", "1999-01-01"], 'There is no version "1999-01-01".', "Versions: 2023-01-01"],
  [
    ["api", "serviceAccounts", "listOrgServiceAccounts", "--orgId", "a", "--version", "2023-01-01"],
    "Version 2023-01-01 has no operation listOrgServiceAccounts.",
    "Versions with this operation: 2024-08-05",
  ],
])("refuses %j", async (args, message, help) => {
  const { code, stdout, stderr } = await run(atlas, args, { env });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(`atlas: ${message}`);
  expect(stderr).toContain(help);
});

describe("the exit code", () => {
  const list = [...keys, "listOrgApiKeys", "--orgId", orgId, ...pinned];

  test.each([
    [401, 3],
    [403, 4],
    [404, 5],
    [409, 6],
    [429, 7],
    [400, 8],
    [503, 9],
  ])("for the status %i is %i, and the body goes to standard error", async (status, expected) => {
    mock.fail("listOrgApiKeys", { status, times: 1 });
    const { code, stdout, stderr } = await run(atlas, list, { env });
    expect({ code, stdout }).toEqual({ code: expected, stdout: "" });
    expect(stderr).toContain(`atlas: listOrgApiKeys: ${status}`);
  });

  test("is 3 if a credential is incomplete, and nothing is sent", async () => {
    const { code, stderr } = await run(atlas, list, {
      env: { ATLAS_SERVER: "http://127.0.0.1:1", ATLAS_PUBLIC_KEY: "a" },
    });
    expect(code).toBe(3);
    expect(stderr).toContain("Set ATLAS_PRIVATE_KEY");
  });

  test("is 3 for a rejected key, without the key in the output", async () => {
    const wrong = { ...env, ATLAS_PRIVATE_KEY: "not-the-key" };
    const { code, stderr } = await run(atlas, list, { env: wrong });
    expect(code).toBe(3);
    expect(stderr).not.toContain("not-the-key");
  });

  test("is 10 if there is no response", async () => {
    const { code, stderr } = await run(atlas, list, { env: { ...env, ATLAS_SERVER: "http://127.0.0.1:1" } });
    expect(code).toBe(10);
    expect(stderr).toContain("atlas: listOrgApiKeys: no response from http://127.0.0.1:1.");
  });

  test("is 11 after a timeout", async () => {
    mock.fail("listOrgApiKeys", { latency: "10s", times: 1 });
    const { code } = await run(atlas, [...list, "--timeout", "200ms"], { env });
    expect(code).toBe(11);
  });
});

test("retries a call that is safe to repeat", async () => {
  mock.fail("listOrgs", { status: 503, times: 1 });
  const { code } = await run(atlas, ["api", "organizations", "listOrgs", ...pinned, "--retry", "1"], { env });
  expect(code).toBe(0);
});

test("warns about a version that isn't pinned, and about a date between versions", async () => {
  const list = ["api", "organizations", "listOrgs"];
  expect((await run(atlas, list, { env })).stderr).toMatch(
    /^warning: The version isn't pinned, and 2025-03-12 is used\./,
  );
  expect((await run(atlas, [...list, "--version", "2024-06-01"], { env })).stderr).toBe(
    "warning: There is no version 2024-06-01, and the one before it, 2024-05-30, is used.\n",
  );
});

test("accepts the operationId of an operation that has a shorter name", async () => {
  const { code } = await run(atlas, [...keys, "createOrgApiKey", "--help"]);
  expect(code).toBe(0);
});

test("prints a curl command without secrets, which curl can send", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "key.json"), '{"desc":"curl","roles":["ORG_MEMBER"]}');
  const args = [...keys, "createOrgApiKey", "--orgId", orgId, ...pinned, "--file", "key.json", "--dry-run"];
  const { code, stdout } = await run(atlas, args, { env, cwd: folder });
  expect(code).toBe(0);
  expect(stdout).toContain(`  ${url}/api/atlas/v2/orgs/${orgId}/apiKeys`);
  for (const [name, value] of Object.entries(env)) if (name !== "ATLAS_SERVER") expect(stdout).not.toContain(value);
  const sent = await run("bash", ["-c", stdout.replace("curl ", "curl --silent ")], { env, cwd: folder });
  expect(JSON.parse(sent.stdout)).toMatchObject({ desc: "curl" });
});
