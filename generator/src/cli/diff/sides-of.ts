import type { NamedSide } from "../../commands/diff/diff-apis.js";
import type { Host } from "../../host/host.js";
import { createNodeHost } from "../../host/node-host.js";
import { choiceOf } from "../commands/choice-of.js";
import type { Invocation } from "../options/invocation.js";
import { createGitHost } from "./git-host.js";

/** Returns the two sides that the command line names: two documents, or two versions of one API. */
export async function sidesOf(invocation: Invocation): Promise<readonly [NamedSide, NamedSide]> {
  const { operands, values } = invocation;
  const host = createNodeHost();
  const { from, to } = values;
  const [first, second] = operands;
  if (from !== undefined && to !== undefined) {
    const side = await sideOf(first, { invocation, host });
    return [
      { ...side, label: from, version: from, option: "--from" },
      { ...side, label: to, version: to, option: "--to" },
    ];
  }
  return [await sideOf(first, { invocation, host }), await sideOf(second, { invocation, host })];
}

async function sideOf(
  name: string | undefined,
  { invocation, host }: { readonly invocation: Invocation; readonly host: Host },
): Promise<NamedSide> {
  const choice = choiceOf({ ...invocation, operands: name === undefined ? [] : [name] });
  const side = { label: name ?? "almanac.yaml", choice, host, version: null, option: "" };
  // A single letter before the colon is a Windows drive, and two slashes after the colon indicate a URL.
  const [, revision = "", path = ""] = /^([^:]{2,}|@):(?!\/\/)(.+)$/.exec(name ?? "") ?? [];
  if (revision === "" || (await host.isFile(name ?? ""))) return side;
  return { ...side, choice: { ...choice, document: path }, host: createGitHost(revision, process.cwd(), host) };
}
