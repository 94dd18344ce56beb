import { readFileSync } from "node:fs";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { parseCommandLine } from "../../generator/dist/cli/options/parse-command-line.js";
import { root } from "../support/cli.js";

const pages = execFileSync("git", ["ls-files", "*.md"], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter((path) => path !== "" && !/^(?:generated|test)\/|CHANGELOG/.test(path));

/** Returns the commands in the blocks of a page. Commands with placeholders are left out. */
function commandsIn(path: string): readonly string[] {
  const text = readFileSync(join(root, path), "utf8");
  const lines = [...text.matchAll(/^ *```(?:sh|console)\n(.*?)^ *```$/gms)].flatMap(([, block = ""]) =>
    block.split("\n"),
  );
  const commands = lines.flatMap((line) => /^(?:\$ )?(?:npx )?(?:--no-install )?(almanac .*)$/.exec(line)?.[1] ?? []);
  return commands.filter((command) => !/[<[…|]/.test(command));
}

/** Splits a command into its arguments, without a redirection or a comment at the end. */
function argumentsOf(command: string): readonly string[] {
  const words = command.match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
  const end = words.findIndex((word) => /^(?:#|>|&&)/.test(word));
  return words.slice(1, end === -1 ? undefined : end).map((word) => word.replace(/^["']|["']$/g, ""));
}

test.each(pages)("the commands in %s are valid", (path) => {
  for (const command of commandsIn(path)) {
    const line = parseCommandLine(argumentsOf(command));
    expect({ command, misuse: line.kind === "misuse" ? line.misuse : null }).toEqual({ command, misuse: null });
  }
});

test("the pages contain commands", () => {
  expect(pages.flatMap(commandsIn).length).toBeGreaterThan(30);
});
