import { plural } from "../diagnostics/plural.js";
import { describeMove } from "./describe-move.js";
import type { OperationStep, UpgradeStep } from "./upgrade-step.js";
import type { UpgradeItem } from "./upgrade-report.js";

type Description = Pick<UpgradeItem, "action" | "text" | "help">;

interface UseState {
  readonly step: UpgradeStep;
  /** Whether an edit was made for the use. */
  readonly isRewritten: boolean;
}

/** Describes what an upgrade means for one use of an operation: one description for each thing to do. */
export function describeUse(operation: OperationStep, { step, isRewritten }: UseState): readonly Description[] {
  const { after, candidate, findings } = operation;
  if (after === null)
    return [
      {
        action: "fix",
        text: `${step.target} doesn't have this operation.`,
        help: candidate === null ? null : describeCandidate(candidate, operation, step),
      },
    ];
  const described: Description[] = [];
  if (isRewritten) described.push({ action: "rewrite", text: describeChange(operation), help: null });
  // The compiler decides whether changes to types matter here. Only the other changes need a review.
  const risks = findings.filter(({ wire }) => wire !== "safe");
  if (risks.length > 0)
    described.push({ action: "review", text: `${plural(risks.length, "change")} can affect requests.`, help: null });
  if (described.length === 0) described.push({ action: "note", text: describeRevision(operation), help: null });
  return described;
}

function describeCandidate(candidate: string, { before }: OperationStep, { isConfigured }: UpgradeStep): string {
  const same = `${candidate} has the same method and path. If it is the same operation,`;
  return isConfigured
    ? `${same} add "${before.operationId ?? before.name}" to the key "renamed" of the API in almanac.yaml.`
    : `${same} call it instead.`;
}

function describeChange({ before, after, parameters }: OperationStep): string {
  const parts: string[] = [];
  if (after !== null && (after.name !== before.name || after.member !== before.member))
    parts.push(`renamed to ${after.resource}.${after.member}`);
  else if (after !== null && after.resource !== before.resource) parts.push(`moved to ${after.resource}`);
  parts.push(...parameters.map(describeMove));
  return `${parts.join("; ")}.`;
}

function describeRevision({ before, after, findings }: OperationStep): string {
  const [old, next] = [before.revision, after?.revision ?? before.revision];
  const from = old.response ?? old.request;
  const to = next.response ?? next.request;
  const change = from === to || from === null || to === null ? "Changed" : `Changed from revision ${from} to ${to}`;
  return findings.length === 0
    ? `${change}; the changes are safe.`
    : `${change}; its requests stay valid, and the compiler checks ${plural(findings.length, "change")} to types.`;
}
