import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createNodeHost } from "../../generator/dist/host/node-host.js";
import { openRevision } from "../../generator/dist/host/git/revision-host.js";
import { openState } from "../../generator/dist/host/open-state.js";
import { almanac, workspace } from "../support/cli.js";
import { shopConfig, shopDocument } from "./states.js";

function git(folder: string, ...args: readonly string[]): void {
  execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], {
    cwd: folder,
    stdio: "ignore",
  });
}

test("reads the files of a revision: unchanged, changed, removed and new ones, from a folder in the repository", async () => {
  const root = workspace({
    "a/same.txt": "same\n",
    "a/old.txt": "old é\n",
    "a/b/gone.txt": "gone\n",
    "top.txt": "top\n",
  });
  symlinkSync("old.txt", join(root, "a/link.txt"));
  git(root, "init", "--quiet");
  git(root, "add", ".");
  git(root, "commit", "--quiet", "-m", "Add files");
  writeFileSync(join(root, "a/old.txt"), "new\n");
  writeFileSync(join(root, "a/untracked.txt"), "x");
  rmSync(join(root, "a/b"), { recursive: true });
  const folder = join(root, "a");
  const opened = await openRevision(folder, { revision: "HEAD" }, createNodeHost(folder));
  const host = opened?.host;
  const read = async (path: string): Promise<unknown> => host?.readText(path);
  expect(
    await Promise.all(["same.txt", "old.txt", "b/gone.txt", "../top.txt", join(root, "top.txt")].map(read)),
  ).toEqual(["same\n", "old é\n", "gone\n", "top\n", "top\n"]);
  expect(await Promise.all(["untracked.txt", "b", "nope"].map(read))).toEqual([null, null, null]);
  expect(await host?.listFiles(".")).toEqual(["b/gone.txt", "link.txt", "old.txt", "same.txt"]);
  await expect(host?.writeText("x", "")).rejects.toThrow();
  for (const revision of ["nope", "--output=x", "HEAD:a"])
    expect(await openRevision(folder, { revision }, createNodeHost(folder))).toBeNull();
});

test("follows the symbolic links of a revision to its files and folders, and refuses links that lead elsewhere", async () => {
  const folder = workspace({ "a/b/file.txt": "text\n", "loop/x.txt": "" });
  symlinkSync("a/b", join(folder, "folder"));
  symlinkSync("../folder", join(folder, "a", "again"));
  symlinkSync("self", join(folder, "self"));
  symlinkSync("../outside", join(folder, "outside"));
  symlinkSync("/etc", join(folder, "absolute"));
  symlinkSync("nothing", join(folder, "dangling"));
  git(folder, "init", "--quiet");
  git(folder, "add", ".");
  git(folder, "commit", "--quiet", "-m", "Add links");
  rmSync(join(folder, "a"), { recursive: true });
  const host = (await openRevision(folder, { revision: "HEAD" }, createNodeHost(folder)))?.host;
  for (const path of ["a/b/file.txt", "folder/file.txt", "a/again/file.txt", "./a/../folder/file.txt"]) {
    expect(await host?.readText(path), path).toBe("text\n");
    expect(await host?.realPath(path), path).toBe("a/b/file.txt");
  }
  expect(await host?.listFiles("a/again")).toEqual(["file.txt"]);
  expect(await host?.isFile("folder")).toBe(false);
  for (const path of ["self", "outside", "absolute/hostname", "dangling"])
    await expect(host?.readText(path), path).rejects.toThrow("a symbolic link that leads out of the commit");
});

test("a file of a revision that isn't UTF-8 is an error, and not text with replaced bytes", async () => {
  const folder = workspace({});
  writeFileSync(join(folder, "latin.txt"), Buffer.from([0x61, 0xe9]));
  git(folder, "init", "--quiet");
  git(folder, "add", ".");
  git(folder, "commit", "--quiet", "-m", "Add a file");
  const host = (await openRevision(folder, { revision: "HEAD" }, createNodeHost(folder)))?.host;
  await expect(host?.readText("latin.txt")).rejects.toThrow("not UTF-8");
});

test("the last commit that changed a file is found by its literal name, which isn't a pattern", async () => {
  const folder = workspace({ "x[12].json": "first\n", "x1.json": "first\n" });
  git(folder, "init", "--quiet");
  git(folder, "add", ".");
  git(folder, "commit", "--quiet", "-m", "Add files");
  writeFileSync(join(folder, "x1.json"), "second\n");
  git(folder, "commit", "--quiet", "-a", "-m", "Change one");
  const host = createNodeHost(folder);
  for (const isSame of [undefined, () => true]) {
    const opened = await openRevision(folder, { revision: "HEAD", changing: "x[12].json", isSame }, host);
    expect(await opened?.host.readText("x1.json")).toBe("first\n");
  }
});

test("a release of one package doesn't hide an edit of another that wasn't released, unless a shallow clone cuts it off", async () => {
  const withMaximum = (maximum: number): string => shopDocument(`count: { type: integer, maximum: ${maximum} }`);
  const root = workspace({
    "a.yaml": withMaximum(10),
    "b.yaml": withMaximum(10),
    "almanac.yaml": `apis:
  a: { document: a.yaml, package: { name: a, version: 1.0.0 } }
  b: { document: b.yaml, package: { name: b, version: 1.0.0 } }
`,
  });
  const commit = (message: string): void => {
    git(root, "add", ".");
    git(root, "commit", "--quiet", "-m", message);
  };
  git(root, "init", "--quiet");
  expect((await almanac(root, ["release"])).code).toBe(0);
  commit("Release both");
  writeFileSync(join(root, "b.yaml"), withMaximum(5));
  commit("Lower the maximum");
  writeFileSync(join(root, "a.yaml"), withMaximum(20));
  expect((await almanac(root, ["release", "--api", "a"])).stdout).toContain("Written: almanac.yaml, almanac.lock.json");
  commit("Release one");
  const { stdout } = await almanac(root, ["release", "--check"]);
  expect(stdout).toContain("generated/a  a  2.0.0, unchanged\ngenerated/b  b  1.0.0 → 2.0.0 (major)\n");
  expect((await almanac(root, ["changelog", "--api", "b"])).stdout).toContain("request-property-max-decreased");
  git(root, "clone", "--quiet", "--depth", "1", `file://${root}`, "shallow");
  const { code, stderr } = await almanac(join(root, "shallow"), ["release", "--check"]);
  expect(code).toBe(1);
  expect(stderr).toContain("This shallow clone lacks the commit that released the package b.");
});

test("reads the files of a tarball, packed or not, and refuses a file that is none", async () => {
  const folder = workspace({ "package/package.json": "{}\n", "package/2024-01-01/index.d.ts": "export {};\n" });
  mkdirSync(join(folder, "package", "d".repeat(90)));
  writeFileSync(join(folder, "package", "d".repeat(90), `${"f".repeat(40)}.txt`), "long\n");
  execFileSync("tar", ["czf", "packed.tgz", "package"], { cwd: folder });
  execFileSync("tar", ["--format=pax", "-cf", "plain.tar", "package"], { cwd: folder });
  writeFileSync(join(folder, "broken.tgz"), "no tarball");
  for (const name of ["packed.tgz", "plain.tar"]) {
    const host = await openState(name, folder, createNodeHost(folder));
    expect(await host?.readText("package.json")).toBe("{}\n");
    expect(await host?.readText("2024-01-01/index.d.ts")).toBe("export {};\n");
    expect(await host?.readText(`${"d".repeat(90)}/${"f".repeat(40)}.txt`)).toBe("long\n");
  }
  await expect(openState("broken.tgz", folder, createNodeHost(folder))).rejects.toThrow("not a tarball");
});

test("release on the command line: the first release, a stale lock file, the next release", async () => {
  const document = shopDocument("id: { type: string }, note: { type: string }");
  const folder = workspace({ "openapi.yaml": document, "almanac.yaml": shopConfig });
  git(folder, "init", "--quiet");
  expect((await almanac(folder, ["release"])).stdout).toBe(
    "generated/shop  shop  1.0.0 (first release)\n\nWritten: almanac.lock.json\n",
  );
  git(folder, "add", ".");
  git(folder, "commit", "--quiet", "-m", "Release 1.0.0");
  writeFileSync(join(folder, "openapi.yaml"), shopDocument("id: { type: string }"));
  const checked = await almanac(folder, ["release", "--check"]);
  expect(checked.stdout).toContain("generated/shop  shop  1.0.0 → 2.0.0 (major)\n  Order.note removed (");
  expect(checked.code).toBe(1);
  const released = await almanac(folder, ["release", "--verify"]);
  expect(released.stdout).toContain("  verified: TypeScript agrees with the findings\n");
  expect(released.stdout).toContain("Written: almanac.yaml, almanac.lock.json");
});
