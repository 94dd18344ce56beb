import type { UpgradeSource } from "../../commands/upgrade/upgrade-code.js";
import { HostError } from "../../host/host.js";
import { createNodeHost } from "../../host/node-host.js";
import { choiceOf } from "../commands/choice-of.js";
import type { Refusal } from "../diff/refuse-revision.js";
import { sideOf } from "../diff/side-of.js";
import type { Invocation } from "../options/invocation.js";

/** Returns the configuration or the documents that the command line names. */
export async function sourceOf(documents: readonly string[], invocation: Invocation): Promise<UpgradeSource | Refusal> {
  const [first, second] = documents;
  if (first === undefined || second === undefined)
    return { kind: "one", choice: choiceOf({ ...invocation, operands: documents }) };
  const context = { invocation, host: createNodeHost() };
  try {
    const [base, revision] = [await sideOf(first, context), await sideOf(second, context)];
    if ("message" in base) return base;
    return "message" in revision ? revision : { kind: "two", base, revision };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { message: `${error.code}.`, help: "Install git, or save the old document to a file." };
  }
}
