import { ownFlags } from "../arguments/own-flags.js";
import { firstSentence } from "../output/first-sentence.js";
import { formatRows, type Row } from "../output/format-rows.js";
import { plainText } from "../output/plain-text.js";
import { terminalWidth } from "../output/terminal-width.js";
import { wrap } from "../output/wrap.js";
import type { BodyContent, CommandBody, CommandIndex, Flag } from "../table/command-table.js";
import type { FoundCommand } from "../table/find-command.js";
import { sampleLine } from "./sample-line.js";

/** Returns the help of an operation: its description, flags, body and samples. */
export function operationHelp(found: FoundCommand, { command: program, versions }: CommandIndex): string {
  const width = terminalWidth();
  const { resource, name, command, flags } = found;
  const {
    summary = "",
    description = "",
    body,
    roles = [],
    method,
    path,
    docsUrl,
    sunset,
    isDeprecated,
    items,
  } = command;
  const paragraphs = (markdown: string): string => wrap(plainText(markdown), width).join("\n");
  const section = (title: string, rows: readonly Row[]): readonly string[] =>
    rows.length === 0 ? [] : [[title, ...formatRows(rows, width)].join("\n")];
  const facts: readonly Row[] = [
    ["Request", `${method} ${path}`],
    ...(roles.length === 0 ? [] : [["Required role", roles.join(" or ")] as const]),
    ...(isDeprecated === true ? [["Deprecated", sunset === undefined ? "yes" : `sunset on ${sunset}`] as const] : []),
    ...(docsUrl === undefined ? [] : [["Documentation", docsUrl] as const]),
  ];
  const facets = { body, isPaged: items !== undefined, hasVersions: versions.length > 0 };
  const own = ownFlags.filter((flag) => isUseful(flag.name, facets));
  return [
    ...(summary === "" ? [] : [paragraphs(summary)]),
    `Usage: ${program} api ${resource.name} ${name} [flags]`,
    ...(description === "" ? [] : [paragraphs(description)]),
    ...section("Flags:", flags.map(flagRow)),
    ...(body === undefined ? [] : bodySections(body, width)),
    ...section(
      "Other flags:",
      own.map(({ name: flag, short, value, text: about }) => [
        `${short === null ? "    " : `-${short}, `}--${flag}${value === null ? "" : ` ${value}`}`,
        about,
      ]),
    ),
    `Samples:\n${sampleLine(found, program)
      .map((line) => `  ${line}`)
      .join("\n")}`,
    ...section("About:", facts),
  ].join("\n\n");
}

interface Facets {
  readonly body: CommandBody | undefined;
  readonly isPaged: boolean;
  readonly hasVersions: boolean;
}

/** Whether a flag has an effect on an operation. */
function isUseful(flag: string, { body, isPaged, hasVersions }: Facets): boolean {
  const contents = body?.contents ?? [];
  if (flag === "version") return hasVersions;
  if (flag === "file") return contents.length > 0;
  if (flag === "form") return contents.some(({ as }) => as === "form" || as === "multipart");
  if (flag === "content-type") return contents.length > 1 || contents.some(({ mediaType }) => mediaType.includes("*"));
  return (flag !== "all" && flag !== "max-items") || isPaged;
}

function flagRow({ name, type, values, isList, isRequired, isDeprecated, text = "", ...rest }: Flag): Row {
  const shown = values === undefined ? `<${type}>` : values.length > 6 ? "<value>" : `<${values.join("|")}>`;
  const notes = [
    ...(isRequired === true ? ["required"] : []),
    ...(isList === true ? ["can be repeated"] : []),
    ...(isDeprecated === true ? ["deprecated"] : []),
    ...(values !== undefined && values.length > 6 ? [`one of ${values.join(", ")}`] : []),
    ...(rest.default === undefined ? [] : [`default: ${rest.default}`]),
  ];
  const about = firstSentence(text);
  const note = notes.length === 0 ? "" : `(${notes.join("; ")})`;
  return [`--${name}${type === "boolean" ? "" : ` ${shown}`}`, [about, note].filter(Boolean).join(" ")];
}

function bodySections({ contents, text = "", isRequired }: CommandBody, width: number): readonly string[] {
  return contents.map(({ mediaType, as, fields = [] }, index) => {
    const source = { json: "--file or standard input", form: "--form or --file", multipart: "--form", raw: "--file" }[
      as
    ];
    const note = isRequired === true ? "required" : "optional";
    return [
      `Body (${note}), ${mediaType}, from ${source}:${index > 0 ? ` use --content-type ${mediaType}` : ""}`,
      ...(text === "" || index > 0 ? [] : wrap(`  ${firstSentence(text)}`, width)),
      ...formatRows(fieldRows(fields), width),
    ].join("\n");
  });
}

function fieldRows(fields: NonNullable<BodyContent["fields"]>): readonly Row[] {
  return fields.map(({ name, type, isRequired, text = "" }) => [
    name,
    `${type}${isRequired === true ? ", required" : ""}${text === "" ? "" : `. ${firstSentence(text)}`}`,
  ]);
}
