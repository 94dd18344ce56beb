import type { NamedSide } from "../../commands/diff/open-side.js";
import { openRevision } from "../../host/git/revision-host.js";
import { plainSide } from "./plain-side.js";
import { refuseRevision, type Refusal } from "./refuse-revision.js";
import type { SideContext } from "./side-context.js";
import { withWeb } from "./with-web.js";

/** Returns one side of a comparison. The document can be a file in a git revision, such as `HEAD~1:openapi.yaml`. */
export async function sideOf(name: string | undefined, context: SideContext): Promise<NamedSide | Refusal> {
  const side = plainSide(name, context);
  // A single letter before the colon is a Windows drive, and two slashes after the colon indicate a URL.
  const [, revision = "", path = ""] = /^([^:]{2,}|@):(?!\/\/)(.+)$/.exec(name ?? "") ?? [];
  if (revision === "" || (await context.host.isFile(name ?? ""))) return side;
  const opened = await openRevision(process.cwd(), { revision, pathsFrom: "root" }, context.host);
  if (opened === null) return refuseRevision(revision);
  const host = withWeb(opened.host, context.host);
  return { ...side, choice: { ...side.choice, document: path }, host, filePrefix: `${revision}:` };
}
