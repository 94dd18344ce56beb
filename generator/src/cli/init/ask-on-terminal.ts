import { confirm, isCancel, log, text } from "@clack/prompts";
import type { Readable, Writable } from "node:stream";
import type { Questions } from "../../commands/init/questions.js";
import { terminalText } from "../../diagnostics/terminal-text.js";
import { isPackageName } from "../../commands/init/is-package-name.js";
import { formatFindings } from "./format-findings.js";

/** The streams of a terminal. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** Asks questions on a terminal. Enter accepts the proposal; Escape or Ctrl-C cancels. */
export function askOnTerminal(terminal: Terminal = { input: process.stdin, output: process.stdout }): Questions {
  const askText = async (
    message: string,
    proposal: string,
    validate: (value: string) => string | undefined,
  ): Promise<string | null> => {
    const answer = await text({
      ...terminal,
      message,
      // A proposal can come from the document, which may contain control characters.
      initialValue: terminalText(proposal),
      validate: (value = "") => validate(value.trim()),
    });
    return isCancel(answer) ? null : answer.trim();
  };
  const askYesOrNo = async (message: string, initialValue: boolean): Promise<boolean | null> => {
    const answer = await confirm({ ...terminal, message: terminalText(message), initialValue });
    return isCancel(answer) ? null : answer;
  };
  const requireValue = (value: string): string | undefined => (value === "" ? "Type a value." : undefined);
  return {
    askDocument: (proposals) => askText("Path or URL of the OpenAPI document", proposals[0] ?? "", requireValue),
    askFetch: (url) => askYesOrNo(`Fetch ${url} and copy it into this project?`, false),
    showFindings: (findings) => log.info(formatFindings(findings), { output: terminal.output }),
    askName: (proposal) =>
      askText("npm name of the client", proposal, (value) =>
        isPackageName(value) ? undefined : "Use lowercase letters, digits and hyphens: @acme/orders, for example.",
      ),
    askOutput: (proposal) => askText("Folder for the packages, reserved for Almanac", proposal, requireValue),
    askMock: () => askYesOrNo("Also generate a mock of the API?", true),
  };
}
