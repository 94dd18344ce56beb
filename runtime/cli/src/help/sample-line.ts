import { shellWord } from "../output/shell-word.js";
import type { BodyContent } from "../table/command-table.js";
import type { FoundCommand } from "../table/find-command.js";

/**
 * Returns sample command lines for an operation: a call with the required flags, and if possible a call that requests
 * all pages, and a call that reads a JSON body from standard input.
 */
export function sampleLine({ resource, name, command, flags }: FoundCommand, program: string): readonly string[] {
  const { body, items } = command;
  const words = [program, "api", resource.name, name];
  for (const flag of flags) {
    if (flag.isRequired !== true) continue;
    const value = flag.example ?? flag.default ?? flag.values?.[0] ?? placeholders[flag.type];
    words.push(flag.type === "boolean" ? `--${flag.name}=${shellWord(value)}` : `--${flag.name} ${shellWord(value)}`);
  }
  const [content] = body?.contents ?? [];
  if (content?.as === "multipart" || content?.as === "form") words.push(...formSample(content));
  else if (content !== undefined) words.push(content.as === "json" ? "--file body.json" : "--file file");
  const line = words.join(" ");
  const lines = items === undefined ? [line] : [line, `${line} --all --output jsonl`];
  if (content?.as !== "json" || body?.example === undefined) return lines;
  const text = JSON.stringify(body.example);
  const piped = `echo ${shellWord(text)} | ${words.slice(0, -1).join(" ")}`;
  return text.length > 300 ? lines : [...lines, piped];
}

const placeholders = { string: "text", number: "1", boolean: "true", json: "{}" } as const;

/**
 * Returns flags for the required fields of a form. If there are none, returns a flag for a file or the first field. A
 * multipart body whose parts aren't known can have any part.
 */
function formSample({ fields = [], as }: BodyContent): readonly string[] {
  if (fields.length === 0 && as === "multipart") return ["--form name=@file"];
  const required = fields.filter(({ isRequired }) => isRequired === true);
  const file = as === "multipart" ? fields.find(({ type }) => type === "file") : undefined;
  const [first] = fields;
  const shown = required.length > 0 ? required : [file ?? first].filter((field) => field !== undefined);
  return shown.map(({ name, type }) => `--form ${shellWord(`${name}=${type === "file" ? "@file" : "value"}`)}`);
}
