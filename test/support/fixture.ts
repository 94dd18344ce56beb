import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

/** A file of `test/fixtures`: the behavior as title, an input, and the expected output. */
export interface Fixture {
  readonly file: string;
  readonly title: string;
  /** The files of the input by name. The first one is the document. */
  readonly files: Readonly<Record<string, string>>;
  /** Selects part of the output: the words of the line under `## Output`. */
  readonly show: readonly string[];
  readonly output: string;
  /** Whether the input must be rejected. */
  readonly isInvalid: boolean;
}

const updating = process.env["UPDATE_GOLDENS"] === "1";

export function readFixtures(folder: string): readonly Fixture[] {
  if (!existsSync(folder)) throw new Error(`Folder not found: ${folder}`);
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

/** Compares an output with the fixture, or writes it to the fixture if `UPDATE_GOLDENS=1`. */
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
