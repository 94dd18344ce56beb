import { escapeHidden } from "./escape-hidden.js";

/** Prints human-readable text to standard output. */
export function printText(text: string): void {
  process.stdout.write(`${escapeHidden(text)}\n`);
}

/** Prints human-readable text to standard error. */
export function printNote(text: string): void {
  process.stderr.write(`${escapeHidden(text)}\n`);
}

/** Prints a question to standard error. */
export function printQuestion(text: string): void {
  process.stderr.write(escapeHidden(text));
}

/**
 * Writes a result to standard output unchanged. If standard output is a terminal, the caller must escape the result.
 */
export function writeResult(result: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(result, (error) => {
      if (error === undefined || error === null) resolve();
      else reject(error);
    });
  });
}
