import type { NamedSide } from "../../commands/diff/open-side.js";
import type { Host } from "../../host/host.js";
import { createNodeHost } from "../../host/node-host.js";
import { choiceOf } from "../commands/choice-of.js";
import type { Invocation } from "../options/invocation.js";
import { createGitHost } from "./git-host.js";

interface SideContext {
  readonly invocation: Invocation;
  readonly host: Host;
}

/**
 * Returns the two sides that the command line names: two documents, two versions of one API, or a document or the
 * configuration in a git revision and in the working folder.
 */
export async function sidesOf(invocation: Invocation): Promise<readonly [NamedSide, NamedSide]> {
  const { operands, values } = invocation;
  const context: SideContext = { invocation, host: createNodeHost() };
  const { from, to, base = "HEAD" } = values;
  const [first, second] = operands;
  if (from !== undefined && to !== undefined) {
    const side = await sideOf(first, context);
    return [
      { ...side, label: from, version: from, option: "--from" },
      { ...side, label: to, version: to, option: "--to" },
    ];
  }
  if (second !== undefined) return [await sideOf(first, context), await sideOf(second, context)];
  const side = plainSide(first, context);
  const git = createGitHost({ revision: base, folder: process.cwd(), relativeTo: "folder" }, context.host);
  const label = first === undefined ? base : `${base}:${first}`;
  return [
    { ...side, label, host: git, filePrefix: `${base}:`, canBeEmpty: first === undefined },
    { ...side, label: first ?? "the working folder" },
  ];
}

async function sideOf(name: string | undefined, context: SideContext): Promise<NamedSide> {
  const side = plainSide(name, context);
  // A single letter before the colon is a Windows drive, and two slashes after the colon indicate a URL.
  const [, revision = "", path = ""] = /^([^:]{2,}|@):(?!\/\/)(.+)$/.exec(name ?? "") ?? [];
  if (revision === "" || (await context.host.isFile(name ?? ""))) return side;
  const git = createGitHost({ revision, folder: process.cwd(), relativeTo: "root" }, context.host);
  return { ...side, choice: { ...side.choice, document: path }, host: git, filePrefix: `${revision}:` };
}

function plainSide(name: string | undefined, { invocation, host }: SideContext): NamedSide {
  const choice = choiceOf({ ...invocation, operands: name === undefined ? [] : [name] });
  return { label: name ?? "almanac.yaml", choice, host, version: null, option: "" };
}
