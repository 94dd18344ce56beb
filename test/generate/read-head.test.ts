import { execFileSync } from "node:child_process";
import { afterEach, expect, test, vi } from "vitest";
import { readHead } from "../../generator/dist/host/git/read-head.js";
import { workspace } from "../support/cli.js";

function repository(): { readonly folder: string; readonly git: (...args: readonly string[]) => string } {
  const folder = workspace({ "a.txt": "a" });
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
  const git = (...args: readonly string[]): string =>
    execFileSync("git", [...identity, ...args], { cwd: folder, env, encoding: "utf8" }).trim();
  git("init", "--quiet");
  return { folder, git };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

test("git is started again only after HEAD has moved", async () => {
  const { folder, git } = repository();
  expect(await readHead(folder)).toBeNull();
  git("add", ".");
  git("commit", "--quiet", "-m", "One");
  const first = await readHead(folder);
  expect(first).toBe(`false\n${git("rev-parse", "HEAD")}`);
  vi.stubEnv("PATH", "/nowhere");
  expect(await readHead(folder)).toBe(first);
  vi.unstubAllEnvs();

  git("commit", "--quiet", "--allow-empty", "-m", "Two");
  expect(await readHead(folder)).toBe(`false\n${git("rev-parse", "HEAD")}`);
  git("reset", "--quiet", "--hard", "HEAD~1");
  expect(await readHead(folder)).toBe(first);
  git("checkout", "--quiet", "--orphan", "other");
  expect(await readHead(folder)).toBeNull();
});

test("without a log of HEAD, git is started each time", async () => {
  const { folder, git } = repository();
  git("config", "core.logAllRefUpdates", "false");
  git("commit", "--quiet", "--allow-empty", "-m", "One");
  const first = await readHead(folder);
  git("commit", "--quiet", "--allow-empty", "-m", "Two");
  expect(await readHead(folder)).not.toBe(first);
});
