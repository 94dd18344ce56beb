import type { Host } from "./host.js";
import type { HostAnswer } from "./record-answers.js";

/**
 * Whether the host still gives the same answers. Asks about all paths even after a difference, so that a host that
 * records questions records every path.
 */
export async function haveSameAnswers(answers: readonly HostAnswer[], host: Host): Promise<boolean> {
  let isSame = true;
  for (const { kind, path, answer } of answers) if ((await host[kind](path)) !== answer) isSame = false;
  return isSame;
}
