import { chmodSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startAtlas } from "./atlas-mock.js";
import { atlas, run, temporaryFolder } from "./run.js";

const { env, url } = await startAtlas();
const list = ["api", "organizations", "listOrgs", "--version", "2024-08-05"];
const { ATLAS_PUBLIC_KEY: publicKey = "", ATLAS_PRIVATE_KEY: privateKey = "" } = env;

/** Creates a profile with the key of the mock's owner, and returns the environment variables that select its file. */
async function createProfile(profile: string): Promise<{ readonly XDG_CONFIG_HOME: string }> {
  const variables = { XDG_CONFIG_HOME: temporaryFolder() };
  const set = ["config", "set", "--profile", profile];
  await run(atlas, [...set, "publicKey", publicKey], { env: variables });
  await run(atlas, [...set, "privateKey"], { env: variables, input: `${privateKey}\n` });
  await run(atlas, [...set, "server", url], { env: variables });
  return variables;
}

test("a profile contains credentials and the server, only its owner can read it, and secrets aren't listed", async () => {
  const variables = await createProfile("default");
  expect(await run(atlas, list, { env: variables })).toMatchObject({ code: 0, stderr: "" });
  const { stdout: path } = await run(atlas, ["config", "path"], { env: variables });
  expect(path.trim()).toBe(join(variables.XDG_CONFIG_HOME, "atlas/profiles.json"));
  expect(statSync(path.trim()).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(path.trim(), "utf8"))).toEqual({ default: { publicKey, privateKey, server: url } });
  const { stdout } = await run(atlas, ["config", "list"], { env: variables });
  expect(stdout).toBe(`default\n  publicKey   ${publicKey}\n  privateKey  ***\n  server      ${url}\n`);
  await run(atlas, ["config", "unset", "privateKey"], { env: variables });
  expect((await run(atlas, list, { env: variables })).code).toBe(3);
});

test("refuses a file of profiles that others can read", async () => {
  const variables = await createProfile("default");
  const path = join(variables.XDG_CONFIG_HOME, "atlas/profiles.json");
  chmodSync(path, 0o640);
  const { code, stderr } = await run(atlas, list, { env: variables });
  expect(code).toBe(3);
  expect(stderr).toBe(
    `atlas: Other users can read or change the profiles in ${path} (mode 0640).\n  help: Run: chmod 600 ${path}\n`,
  );
});

test("--profile takes precedence over variables, and variables over the default profile", async () => {
  const variables = await createProfile("staging");
  const wrong = { ATLAS_PUBLIC_KEY: "a", ATLAS_PRIVATE_KEY: "wrong-key" };
  const chosen = [...list, "--profile", "staging"];
  expect((await run(atlas, chosen, { env: { ...variables, ...wrong, ATLAS_SERVER: "http://127.0.0.1:1" } })).code).toBe(
    0,
  );
  expect((await run(atlas, list, { env: { ...variables, ATLAS_PROFILE: "staging" } })).code).toBe(0);
  expect((await run(atlas, list, { env: { ...variables, ...wrong, ATLAS_SERVER: url } })).code).toBe(3);
  const { code, stderr } = await run(atlas, [...list, "--profile", "stagin"], { env: variables });
  expect(code).toBe(2);
  expect(stderr).toContain("Did you mean staging?");
});

test("credentials from variables aren't sent to the server of a profile", async () => {
  const variables = await createProfile("default");
  const other = { ATLAS_PUBLIC_KEY: "a", ATLAS_PRIVATE_KEY: "other-key" };
  const { stdout } = await run(atlas, [...list, "--dry-run"], { env: { ...variables, ...other } });
  expect(stdout).toContain("https://cloud.mongodb.com/api/atlas/v2/orgs");
});

test.each([
  [["config", "set", "publickey", "a"], 'Unknown key "publickey".', "Did you mean publicKey?"],
  [["config", "set"], "The key is missing.", "Keys: publicKey"],
  [["config", "set", "server"], "The value is missing.", ""],
  [["config", "lst"], 'Unknown action "lst".', "Did you mean list?"],
  [["config", "list", "more"], 'Unexpected argument "more".', ""],
])("refuses %j", async (args, message, help) => {
  const { code, stderr } = await run(atlas, args, { env: { XDG_CONFIG_HOME: temporaryFolder() } });
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).toContain(help);
});

test("asks for a secret on a terminal without showing it", async () => {
  const variables = { XDG_CONFIG_HOME: temporaryFolder() };
  const command = `sleep 0.2; stty -echo; '${process.execPath}' '${atlas}' config set privateKey`;
  const { stdout } = await run("script", ["-qec", command, "/dev/null"], { env: variables, input: "typed-secret\n" });
  expect(stdout).toContain("privateKey: ");
  expect(stdout.slice(stdout.indexOf("privateKey: "))).not.toContain("typed-secret");
  const path = join(variables.XDG_CONFIG_HOME, "atlas/profiles.json");
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({ default: { privateKey: "typed-secret" } });
});
