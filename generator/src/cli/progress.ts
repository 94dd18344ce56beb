import { terminalText } from "../diagnostics/terminal-text.js";
import type { Progress } from "../commands/run-options.js";

const verbs: Readonly<Record<Progress["stage"], string>> = {
  load: "reading",
  analyze: "understanding",
  emit: "making",
  plan: "comparing",
  write: "writing",
};

/** One line on a terminal that says what is being done, and is gone in the end; nothing in a pipe. */
export function createProgress(stream: NodeJS.WriteStream): {
  readonly onProgress: (progress: Progress) => void;
  readonly clear: () => void;
} {
  if (!stream.isTTY) return { onProgress: () => undefined, clear: () => undefined };
  const clear = (): void => void stream.write("\r\u001B[K");
  return {
    onProgress: ({ api, stage }) => {
      clear();
      stream.write(`${verbs[stage]} ${terminalText(api)} …`);
    },
    clear,
  };
}
