import { terminalText } from "../../diagnostics/terminal-text.js";
import type { Progress } from "../../commands/run-options.js";

const verbs: Readonly<Record<Progress["stage"], string>> = {
  load: "loading",
  resolve: "resolving",
  analyze: "analyzing",
  emit: "generating",
  plan: "comparing",
  write: "writing",
};

/**
 * Shows the current stage on one line of a terminal; `clear` removes the line. Prints nothing if the stream is not a
 * terminal.
 */
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
