import { CredentialError } from "./credential-error.js";
import { printQuestion } from "../output/print.js";
import { UsageError } from "../arguments/usage-error.js";

/**
 * Reads a line from the terminal, or all of standard input if it isn't a terminal. Hides a secret while it is typed.
 */
export async function readSecret(prompt: string, isHidden: boolean): Promise<string> {
  const { stdin, stderr } = process;
  const text = stdin.isTTY ? await readLine(prompt, isHidden) : await readAll();
  if (text === "") throw new UsageError("The value is missing.");
  return text;

  async function readAll(): Promise<string> {
    stdin.setEncoding("utf8");
    let all = "";
    for await (const chunk of stdin) all += String(chunk);
    return all.replace(/\r?\n$/, "");
  }

  async function readLine(question: string, isSecret: boolean): Promise<string> {
    const { createInterface } = await import("node:readline/promises");
    const { Writable } = await import("node:stream");
    // readline prints the typed text to its output. For a secret, this output discards it.
    const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
    printQuestion(question);
    const lines = createInterface({ input: stdin, output: isSecret ? silent : stderr, terminal: true });
    try {
      return await lines.question("");
    } catch {
      throw new CredentialError("No value was entered.");
    } finally {
      lines.close();
      if (isSecret) printQuestion("\n");
    }
  }
}
