import { escapeHidden } from "./escape-hidden.js";

/** Prints lines of text for people to standard output. */
export function printText(text: string): void {
  process.stdout.write(`${escapeHidden(text)}\n`);
}

/** Prints lines of text for people to standard error. */
export function printNote(text: string): void {
  process.stderr.write(`${escapeHidden(text)}\n`);
}

/** Prints a question to standard error. */
export function printQuestion(text: string): void {
  process.stderr.write(escapeHidden(text));
}

/** Writes a result to standard output unchanged. The caller has escaped it if standard output is a terminal. */
export function writeResult(result: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(result, (error) => {
      if (error === undefined || error === null) resolve();
      else reject(error);
    });
  });
}
