import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { completedWords } from "../../runtime/cli/dist/completion/completed-words.js";
import { completionScript } from "../../runtime/cli/dist/completion/completion-script.js";
import { formatCandidates } from "../../runtime/cli/dist/completion/format-candidates.js";
import { shells } from "../../runtime/cli/dist/completion/shells.js";
import { ownFlags } from "../../runtime/cli/dist/arguments/own-flags.js";
import { flagNames } from "../../generator/dist/emit/cli/flag-names.js";
import { bin } from "../support/cli.js";
import { startGarden } from "./garden.js";
import { atlas, run, temporaryFolder } from "./run.js";

const garden = await startGarden();

async function candidates(script: string, ...words: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await run(script, ["complete", "--", ...words]);
  return stdout.split("\n").flatMap((line) => (line === "" ? [] : [line.split("\t")[0] ?? ""]));
}

test.each<[string, readonly string[], readonly string[]]>([
  ["commands", [""], ["api", "config", "completion", "help"]],
  ["resources", ["api", "prog"], ["programmaticApiKeys"]],
  ["operations", ["api", "programmaticApiKeys", "createOrg"], ["createOrgApiKey", "createOrgApiKeyAccessListEntry"]],
  ["flags", ["api", "programmaticApiKeys", "listOrgApiKeys", "--or"], ["--orgId"]],
  ["versions", ["api", "system", "getIpInfo", "--version", "2025"], ["2025-02-19", "2025-03-12"]],
  ["values after an equals sign", ["api", "system", "getIpInfo", "--output", "=", "js"], ["json", "jsonl"]],
  ["values in the same word", ["api", "system", "getIpInfo", "--output=js"], ["--output=json", "--output=jsonl"]],
  ["keys of profiles", ["config", "set", "pri"], ["privateKey"]],
  ["shells", ["completion", "z"], ["zsh"]],
  ["nothing for an unknown resource", ["api", "nope", ""], []],
])("completes %s", async (_, words, expected) => {
  expect(await candidates(atlas, ...words)).toEqual(expected);
});

test("doesn't offer operations that the chosen version doesn't have", async () => {
  const words = ["api", "--version", "2023-01-01", "serviceAccounts", ""];
  expect(await candidates(atlas, ...words)).toEqual([]);
  expect((await candidates(atlas, "api", "serviceAccounts", "")).length).toBeGreaterThan(10);
});

test("leaves out values of a document that a shell would run", async () => {
  const words = ["api", "plants", "listPlants", "--tag", ""];
  expect(await candidates(garden.script, ...words)).toEqual(["a", "b"]);
  expect(formatCandidates([{ value: "x", text: "a\u001b[31m\tb\nc" }], "")).toBe("x\ta [31m b c\n");
});

test("completes the commands, options and values of almanac", async () => {
  expect(await candidates(bin, "gen")).toEqual(["generate"]);
  expect(await candidates(bin, "generate", "openapi.yaml", "--outp")).toEqual(["--output"]);
  expect(await candidates(bin, "diff", "--format", "js")).toContain("json");
  expect(await candidates(bin, "diff", "--format", "=", "js")).toContain("json");
  expect(await candidates(bin, "diff", "--format=js")).toContain("--format=json");
  expect(await candidates(bin, "completion", "f")).toEqual(["fish"]);
  expect(await candidates(bin, "generate", "")).toEqual([]);
});

/** Returns a path with the command `atlas`. */
function pathWithAtlas(): string {
  const folder = join(temporaryFolder(), "bin");
  mkdirSync(folder);
  chmodSync(atlas, 0o755);
  symlinkSync(atlas, join(folder, "atlas"));
  return `${folder}:${process.env["PATH"] ?? ""}`;
}

function isMissing(shell: string): boolean {
  try {
    execFileSync(shell, ["-c", "true"], { stdio: "ignore" });
    return false;
  } catch {
    return true;
  }
}

describe.each([
  [
    "bash",
    (words: string, count: number) =>
      `source <(atlas completion bash); source <(atlas completion bash); COMP_WORDS=(${words}); COMP_CWORD=${count}; _atlas_complete; printf '%s\\n' "\${COMPREPLY[@]}"`,
  ],
  [
    "zsh",
    (words: string, count: number) =>
      `compdef() { :; }; compadd() { print -l -- $values; }; source <(atlas completion zsh); words=(${words}); CURRENT=${count + 1}; _atlas_complete`,
  ],
  [
    "fish",
    (words: string) =>
      `atlas completion fish | source; complete -C "${words.replaceAll("''", "")}" | string split -f 1 \\t`,
  ],
])("in %s", (shell, command) => {
  test.skipIf(isMissing(shell)).each([
    ["atlas api prog", 2, "programmaticApiKeys\n"],
    ["atlas api system ''", 3, "getIpInfo\ngetSystemStatus\nlistControlPlaneIpAddresses\n"],
  ])("completes %s", async (words, count, expected) => {
    const { stdout, stderr } = await run(shell, ["-c", command(words, count)], { env: { PATH: pathWithAtlas() } });
    expect({ stdout, stderr }).toEqual({ stdout: expected, stderr: "" });
  });

  test.skipIf(isMissing(shell))("the script is valid", () => {
    const path = join(temporaryFolder(), "script");
    const known = shells.find((each) => each === shell);
    writeFileSync(path, known === undefined ? "" : completionScript(known, "my-api"));
    execFileSync(shell, ["-n", path]);
  });
});

test.each<readonly [readonly string[], readonly string[]]>([
  [
    ["--", "api", "pro"],
    ["api", "pro"],
  ],
  [
    ["--new-word", "--", "api"],
    ["api", ""],
  ],
  [["--new-word"], [""]],
  [
    ["api", "pro"],
    ["api", "pro"],
  ],
])("the arguments %j of complete contain the words %j", (args, words) => {
  expect(completedWords(args)).toEqual({ words, repeated: "" });
});

test("the script for PowerShell passes -- in a variable, because npm's .ps1 files remove a literal one", () => {
  const script = completionScript("powershell", "my-api");
  expect(script).toContain("& my-api complete @options @words 2>$null");
  expect(script).toContain("$options += '--'");
});

test("the flags that every command has are those that parameters can't have", () => {
  const parameter = (name: string): Parameters<typeof flagNames>[0][number] => ({
    at: "",
    property: name,
    name,
    in: "query",
    isRequired: false,
    style: "form",
    explode: true,
    allowReserved: false,
    content: null,
    encoding: {},
    schema: { kind: "string" },
    documentation: { text: null, isDeprecated: false, facts: [] },
    example: null,
    default: null,
  });
  for (const { name } of ownFlags) expect([...flagNames([parameter(name)]).values()]).not.toContain(name);
  expect([...flagNames([parameter("format")]).values()]).toEqual(["format"]);
});
