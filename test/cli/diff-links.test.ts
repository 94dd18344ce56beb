import { execFileSync } from "node:child_process";
import { symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { almanac, workspace } from "../support/cli.js";

const documentWith = (type: string): string => `openapi: 3.1.0
info: { title: Orders, version: "none" }
paths: { /orders: { get: { responses: { "200": { description: OK, content: { application/json: { schema: { type: ${type} } } } } } } } }
`;

/** Creates a repository in which `link.yaml` is a symbolic link, and then replaces the link with a document. */
function repository(target: string): string {
  const folder = workspace({ "spec/orders.yaml": documentWith("integer") }, "almanac-diff-");
  const git = (...args: readonly string[]): void => void execFileSync("git", args, { cwd: folder, stdio: "ignore" });
  symlinkSync(target, join(folder, "link.yaml"));
  git("init", "--quiet");
  git("add", ".");
  git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "-m", "Add the documents");
  unlinkSync(join(folder, "link.yaml"));
  writeFileSync(join(folder, "link.yaml"), documentWith("string"));
  return folder;
}

test("a symbolic link of a revision is followed to a file of the same revision", async () => {
  const folder = repository("spec/orders.yaml");
  for (const args of [["link.yaml"], ["HEAD:link.yaml", "link.yaml"]]) {
    const { stdout, code } = await almanac(folder, ["diff", ...args]);
    expect(stdout, args.join(" ")).toContain("integer → string");
    expect(code).toBe(1);
  }
});

test("a symbolic link that leads out of the repository, to itself or to nothing is an error", async () => {
  for (const target of ["/etc/hostname", "../../orders.yaml", "link.yaml", "missing.yaml"]) {
    const { stdout, stderr, code } = await almanac(repository(target), ["diff", "link.yaml"]);
    expect(stderr, target).toContain(
      "This is a symbolic link that doesn't lead to a file or folder of the same git revision.",
    );
    expect({ stdout, code }).toEqual({ stdout: "", code: 3 });
  }
});
