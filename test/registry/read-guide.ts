import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/cli.js";

/** A step of a guide: commands to run, one for each line of a block, or a file to save. */
export type Step =
  | { readonly kind: "command"; readonly command: string }
  | { readonly kind: "file"; readonly name: string; readonly text: string }
  | { readonly kind: "output"; readonly text: string };

/**
 * Reads the steps of a page of `docs/`. A block of `sh` contains commands. A block of `text` is what the last command
 * prints, or isn't saved. A block after the line "With orval:" is the code of another tool, and isn't saved. Any other
 * block is a file, whose path is in the paragraph before it: "Save this test as `a.test.ts`".
 */
export function readGuide(page: string): readonly Step[] {
  // Four parts for each block: the text before it, its language, its contents, and the empty rest of its last line.
  const parts = readFileSync(join(root, "docs", page), "utf8").split(/^```(.*)$/m);
  const steps: Step[] = [];
  for (let index = 0; index + 2 < parts.length; index += 4) {
    const [before = "", language = "", block = ""] = parts.slice(index);
    const contents = block.trim();
    const [, name] = /[Ss]ave this \w+ as `([\w./-]+)`(?:(?!\n\n)[^])*\n\n$/.exec(before) ?? [];
    if (language === "sh")
      steps.push(...contents.split("\n").map((line) => ({ kind: "command", command: commandIn(line) }) as const));
    else if (language === "text") steps.push({ kind: "output", text: contents });
    else if (/^With [\w-]+:\n\n$/m.test(before)) continue;
    else if (name !== undefined) steps.push({ kind: "file", name, text: `${contents}\n` });
    else throw new Error(`${page}: no line before this block says how to save it: ${contents}`);
  }
  return steps;
}

/** Returns a command without the comment after it. */
function commandIn(line: string): string {
  return line.replace(/ {2,}#.*$/, "");
}
