import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exitCodes } from "../../runtime/cli/dist/call/exit-codes.js";
import { root } from "../support/cli.js";
import { startAtlas } from "./atlas-mock.js";
import { atlas, run, temporaryFolder } from "./run.js";

const path = join(root, "docs/cli.md");
const block = /^```console\n([\s\S]*?)^```$/m;
const { env, url, orgId, groupId } = await startAtlas();

test("the transcript on the page is what the commands print", async () => {
  const page = readFileSync(path, "utf8");
  const [, transcript = ""] = block.exec(page) ?? [];
  const folder = temporaryFolder();
  mkdirSync(join(folder, "bin"));
  chmodSync(atlas, 0o755);
  symlinkSync(atlas, join(folder, "bin/atlas"));
  const lines = transcript.split("\n").flatMap((line) => (line.startsWith("$ ") ? [line.slice(2)] : []));
  const variables = {
    ...env,
    ORG: orgId,
    GROUP: groupId,
    PATH: `${folder}/bin:${process.env["PATH"] ?? ""}`,
    XDG_CONFIG_HOME: folder,
  };
  let printed = "";
  for (const line of lines) {
    const { stdout, stderr } = await run("bash", ["-c", line], { env: variables, cwd: folder });
    printed += `$ ${line}\n${stderr}${stdout}`;
  }
  const actual = printed.replaceAll(url, "http://127.0.0.1:3000");
  if (process.env["UPDATE_GOLDENS"] === "1")
    writeFileSync(
      path,
      page.replace(block, () => `\`\`\`console\n${actual}\`\`\``),
    );
  else expect(actual).toBe(transcript);
  expect(lines.length).toBeGreaterThan(5);
});

test("the exit codes on the page are those of the help", () => {
  const rows = exitCodes.map(([code, text]) => `| ${code} | ${text} |`);
  expect(readFileSync(path, "utf8")).toContain(rows.join("\n"));
});
