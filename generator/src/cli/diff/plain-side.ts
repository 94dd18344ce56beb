import type { NamedSide } from "../../commands/diff/open-side.js";
import { choiceOf } from "../commands/choice-of.js";
import type { SideContext } from "./side-context.js";

/** Returns one side of a comparison: a document in the working folder, or the configuration. */
export function plainSide(name: string | undefined, { invocation, host }: SideContext): NamedSide {
  const choice = choiceOf({ ...invocation, operands: name === undefined ? [] : [name] });
  return { label: name ?? "almanac.yaml", choice, host, version: null, option: "" };
}
