import { formatSummary } from "../../commands/format-summary.js";
import { initProject, type NewProject } from "../../commands/init/init-project.js";
import type { Questions } from "../../commands/init/questions.js";
import { list } from "../../diagnostics/list.js";
import { plural } from "../../diagnostics/plural.js";
import { terminalText } from "../../diagnostics/terminal-text.js";
import { readNodeAssets } from "../../host/node-assets.js";
import { createNodeHost } from "../../host/node-host.js";
import { isUrl } from "../../load/resolve-target.js";
import { generate } from "../../index.js";
import type { Invocation } from "../options/invocation.js";
import { createProgress } from "../terminal/create-progress.js";
import { formatRefusal } from "../terminal/format-refusal.js";
import { printText } from "../terminal/print.js";
import { printDiagnostics } from "../terminal/print-diagnostics.js";
import { wantsColor } from "../terminal/wants-color.js";
import { formatFindings } from "./format-findings.js";

/**
 * Creates `almanac.yaml` for a document, and generates its packages. Returns 1 if there are errors or the user cancels.
 * Returns 2 if it needs to ask but has no terminal, or if `--yes` is used without a document.
 */
export async function initCommand({ operands, values }: Invocation): Promise<number> {
  const { name, output, allow = [] } = values;
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const document = operands[0] ?? null;
  if (values.yes !== true && !isTerminal) return refuse("almanac init can ask questions only on a terminal.", document);
  if (values.yes === true && document === null) return refuse("almanac init --yes needs a document.", document);
  const choice = {
    document,
    name: name ?? null,
    output: output ?? null,
    withMock: values["no-mock"] === true ? false : null,
    allow,
    allowBroken: values["allow-broken"] === true,
  };
  const { onProgress, clear } = createProgress(process.stderr);
  const questions = values.yes === true ? null : await openQuestions(clear);
  const options = { choice, questions, onProgress, host: createNodeHost(), assets: readNodeAssets() };
  const result = await initProject(options).finally(clear);
  const { project, diagnostics, textOf } = result;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (project === null) {
    printDiagnostics(errors, textOf);
    if (errors.length === 0) printText(process.stderr, "Canceled. Nothing was written.");
    return 1;
  }
  // Otherwise the findings were already shown, before the questions.
  if (questions === null) printText(process.stdout, `${formatFindings(project.findings)}\n`);
  printText(process.stdout, formatCreated(project.files));
  if (project.hasQuery) printText(process.stdout, queryNotice);
  const isSound = values["no-generate"] === true || (await generatePackages());
  printText(process.stdout, formatNextSteps(project, values["no-generate"] === true));
  return isSound ? 0 : 1;
}

const queryNotice =
  "almanac.sources.json contains the query of the document's URL. Before you commit the file, make sure that the query contains no secret.";

/** Returns the questions. The progress line is removed before the findings are shown. */
async function openQuestions(clear: () => void): Promise<Questions> {
  const { askOnTerminal } = await import("./ask-on-terminal.js");
  const questions = askOnTerminal();
  return {
    ...questions,
    showFindings: (findings) => {
      clear();
      questions.showFindings(findings);
    },
  };
}

function refuse(message: string, document: string | null): number {
  // A URL can contain a password.
  const named = document === null || isUrl(document) ? "openapi.yaml" : document;
  const help = `Write almanac init ${named} --yes to use the proposals; see almanac init --help for the options.`;
  printText(process.stderr, formatRefusal({ message, help }));
  return 2;
}

async function generatePackages(): Promise<boolean> {
  const { onProgress, clear } = createProgress(process.stderr);
  const summary = await generate({ onProgress }).finally(clear);
  const text = formatSummary(summary, { color: wantsColor(), command: "generate" });
  printText(summary.isSound ? process.stdout : process.stderr, `\n${text}`);
  return summary.isSound;
}

/** Lists the created files. Names only the first file of a document, and counts the others. */
function formatCreated(files: readonly string[]): string {
  const [document = "", ...others] = files.slice(0, -2);
  const rest = others.length === 0 ? [] : [`${plural(others.length, "file")} that it refers to`];
  const named = document === "" ? files : [document, ...rest, ...files.slice(-2)];
  return terminalText(`Created ${list(named)}.`);
}

function formatNextSteps({ name, isCopied }: NewProject, isGenerationLeft: boolean): string {
  const steps = [
    ...(isGenerationLeft ? [["generate", "generate the packages"]] : []),
    [`mock ${name}`, "serve a mock of the API"],
    ["check", "check in CI that the packages match the document"],
    isCopied
      ? ["update", "fetch the document again, and list what changed"]
      : ["inspect pagination", "show which lists are paginated, and why"],
  ].slice(0, 3);
  const width = Math.max(...steps.map(([command = ""]) => command.length));
  const lines = steps.map(([command = "", text = ""]) => `  npx almanac ${command.padEnd(width)}  # ${text}`);
  return ["\nNext:", ...lines].join("\n");
}
