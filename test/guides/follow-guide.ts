import { spawn } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { readGuide } from "../registry/read-guide.js";
import { root, workspace, writeAll } from "../support/cli.js";

export interface FollowedGuide {
  readonly folder: string;
  /** What each command printed, in order. */
  readonly printed: readonly { readonly command: string; readonly output: string }[];
}

export interface GuideOptions {
  readonly files?: Readonly<Record<string, string>>;
  /** Changes the text of a command, for instance a path in the reader's project. */
  readonly commandOf?: (command: string) => string;
}

/**
 * Follows a page of `docs/` in a new git repository that has Almanac's packages in `node_modules`. Each command must
 * succeed, and print the text of the block after it.
 */
export async function followGuide(
  page: string,
  { files = {}, commandOf = (command) => command }: GuideOptions = {},
): Promise<FollowedGuide> {
  const folder = workspace({ "package.json": '{ "type": "module" }\n', ".gitignore": "node_modules\n", ...files });
  linkPackages(folder);
  await run(folder, "git init --quiet --initial-branch main");
  const printed: { readonly command: string; readonly output: string }[] = [];
  for (const step of readGuide(page)) {
    if (step.kind === "file") writeAll(folder, { [step.name]: step.text });
    else if (step.kind === "output") expect(printed.at(-1)?.output).toContain(step.text);
    else {
      const command = commandOf(step.command);
      const { output, code } = await run(folder, command);
      // These commands exit with 1 if there are changes that break programs, or code that must change.
      const isSuccess = code === 0 || (code === 1 && /^npx almanac (?:diff|upgrade) /.test(command));
      expect({ command, isSuccess, output }).toEqual({ command, isSuccess: true, output });
      printed.push({ command, output });
    }
  }
  return { folder, printed };
}

/** Links the packages of this repository, and the libraries that guides use, into a project. */
function linkPackages(folder: string): void {
  const links = {
    almanac: "generator",
    "@almanac/client": "runtime/client",
    "@almanac/mock": "runtime/mock",
    "@almanac/atlas": "generated/atlas",
    "@almanac/mongodb-cloud-mock": "generated/mongodb-cloud-mock",
    typescript: "node_modules/typescript",
    msw: "node_modules/msw",
    ".bin/almanac": "generator/bin/almanac.js",
  };
  for (const [name, target] of Object.entries(links)) {
    mkdirSync(join(folder, "node_modules", name, ".."), { recursive: true });
    symlinkSync(join(root, target), join(folder, "node_modules", name));
  }
}

const identity = {
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.com",
};

function run(folder: string, command: string): Promise<{ readonly output: string; readonly code: number | null }> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...identity, NO_COLOR: "1", npm_config_update_notifier: "false" };
    const child = spawn("bash", ["-c", command], { cwd: folder, env });
    const chunks: string[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output: chunks.join("") }));
  });
}
