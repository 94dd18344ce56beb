import type { OpenCommitted } from "../../commands/diff/open-committed-sides.js";
import type { NamedSide } from "../../commands/diff/open-side.js";
import { HostError } from "../../host/host.js";
import { createNodeHost } from "../../host/node-host.js";
import { openRevision } from "../../host/git/revision-host.js";
import type { Invocation } from "../options/invocation.js";
import { plainSide } from "./plain-side.js";
import { refuseRevision, type Refusal } from "./refuse-revision.js";
import type { SideContext } from "./side-context.js";
import { sideOf } from "./side-of.js";
import { withWeb } from "./with-web.js";

export interface Sides {
  readonly base: NamedSide;
  readonly revision: NamedSide;
  /** If set, each API is compared with the commit that generated its package. */
  readonly openCommitted: OpenCommitted | null;
}

/**
 * Returns the two sides that the command line names: two documents, two versions of one API, a document or the
 * configuration in a git revision and in the working folder, or the committed packages and the working folder.
 */
export async function sidesOf(invocation: Invocation): Promise<Sides | Refusal> {
  try {
    return await openSides(invocation);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return {
      message: `${error.code}.`,
      help: "Install git, or compare two documents: almanac diff old.yaml new.yaml.",
    };
  }
}

async function openSides(invocation: Invocation): Promise<Sides | Refusal> {
  const { operands, values } = invocation;
  const context: SideContext = { invocation, host: createNodeHost() };
  const { from, to, base } = values;
  const [first, second] = operands;
  if (from !== undefined && to !== undefined) {
    const side = await sideOf(first, context);
    if ("message" in side) return side;
    return {
      base: { ...side, label: from, version: from, option: "--from" },
      revision: { ...side, label: to, version: to, option: "--to" },
      openCommitted: null,
    };
  }
  if (second !== undefined) {
    const [old, current] = [await sideOf(first, context), await sideOf(second, context)];
    if ("message" in old) return old;
    return "message" in current ? current : { base: old, revision: current, openCommitted: null };
  }
  return base === undefined && first === undefined ? committedSides(context) : gitSides(first, base ?? "HEAD", context);
}

async function committedSides(context: SideContext): Promise<Sides | Refusal> {
  const side = plainSide(undefined, context);
  const options = { revision: "HEAD" } as const;
  if ((await openRevision(process.cwd(), options, context.host)) === null) return refuseRevision(options.revision);
  return {
    base: { ...side, label: options.revision },
    revision: { ...side, label: "the working folder" },
    openCommitted: async (changing) => {
      const opened = await openRevision(process.cwd(), { ...options, changing }, context.host);
      return opened === null ? null : { ...opened, host: withWeb(opened.host, context.host) };
    },
  };
}

async function gitSides(
  document: string | undefined,
  revision: string,
  context: SideContext,
): Promise<Sides | Refusal> {
  const side = plainSide(document, context);
  const opened = await openRevision(process.cwd(), { revision }, context.host);
  if (opened === null) return refuseRevision(revision);
  const label = document === undefined ? revision : `${revision}:${document}`;
  const host = withWeb(opened.host, context.host);
  return {
    base: { ...side, label, host, filePrefix: `${revision}:`, canBeEmpty: document === undefined },
    revision: { ...side, label: document ?? "the working folder" },
    openCommitted: null,
  };
}
