import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

/** A file of `test/fixtures`: a title that is the behaviour, an input, and the output that it must have. */
export interface Fixture {
  readonly file: string;
  readonly title: string;
  /** The files of the input by name, the first of which is meant. */
  readonly files: Readonly<Record<string, string>>;
  /** What of the output matters: the words of the line under `## Output`. */
  readonly show: readonly string[];
  readonly output: string;
  /** Whether the input must be refused. */
  readonly isInvalid: boolean;
}

const updating = process.env["UPDATE_GOLDENS"] === "1";

export function readFixtures(folder: string): readonly Fixture[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort()
    .map((name) => parse(`${folder}/${name}`));
}

function parse(file: string): Fixture {
  const text = readFileSync(file, "utf8");
  const [head = "", input = "", output = ""] = text.split(/^## (?:Input|Output)$/m);
  const files = [...input.matchAll(/^```\w+(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, name = "openapi.yaml", contents = ""]) => [name, contents] as const,
  );
  const show = /^\s*`([^`]+)`\s*$/m.exec(output.split("```")[0] ?? "")?.[1] ?? "";
  return {
    file,
    title: /^# (.+)$/m.exec(head)?.[1] ?? file,
    files: Object.fromEntries(files),
    show: show.split(" ").filter((word) => word !== ""),
    output: /^```\w+\n([\s\S]*?)^```$/m.exec(output)?.[1] ?? "",
    isInvalid: file.endsWith(".invalid.md"),
  };
}

/** Compares an output with a fixture's; `UPDATE_GOLDENS=1` writes it there instead. */
export function settle(fixture: Fixture, actual: string, expect: (actual: string, expected: string) => void): void {
  const text = actual.endsWith("\n") ? actual : `${actual}\n`;
  if (updating && text !== fixture.output) {
    const source = readFileSync(fixture.file, "utf8");
    const [before = "", after = ""] = source.split(/(?<=^## Output$)/m);
    writeFileSync(
      fixture.file,
      before + after.replace(/^(```\w+\n)[\s\S]*?^```$/m, (_, fence: string) => `${fence}${text}\`\`\``),
    );
    return;
  }
  expect(text, fixture.output);
}
