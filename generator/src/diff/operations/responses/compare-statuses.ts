import type { Content, Response } from "../../../resolve/document.js";
import type { Emission } from "../../findings/finding.js";
import type { Witness } from "../../findings/witness.js";
import { emission, placeOf, type OperationPair } from "../operation-context.js";
import { requestExample } from "../witnesses/request-example.js";
import { responseExample } from "../witnesses/response-example.js";
import { statusesOf } from "./statuses-of.js";

/** Reports a response that only one of two operations declares. */
export function compareStatuses(verb: "added" | "removed", response: Response, pair: OperationPair): Emission {
  const { status, at } = response;
  const options = {
    direction: "response",
    types: breaksTypes(verb, response, pair) ? "breaking" : "safe",
    ...(verb === "added" ? { revision: at } : { base: at }),
    args: { status },
    occurrence: placeOf(pair.revision, { status }),
  } as const;
  // If a range or `default` describes the status, the change affects only code that checks for the status.
  const use: Witness = { kind: "code", text: `switch (outcome.status) with a case for ${status} and all others` };
  const inCode = options.types === "breaking" ? use : null;
  const isSuccess = status.startsWith("2");
  const other = verb === "added" ? pair.base : pair.revision;
  const isDescribed = other.operation.responses.some(
    (each) => each.status === "default" || each.status.toUpperCase() === `${status.charAt(0)}XX`,
  );
  const isExact = /^[1-5]\d\d$/.test(status);
  const isAffected = isSuccess && !isDescribed;
  const id = isExact ? `response-${isSuccess ? "success" : "non-success"}-status` : "response-status-range";
  if (!isAffected) return emission(`${id}-${verb}`, { ...options, wire: "safe", witness: inCode });
  if (verb === "added")
    return emission(`${id}-added`, {
      ...options,
      wire: "risky",
      witness: responseExample(pair.revision.operation, status),
    });
  return emission(`${id}-removed`, { ...options, wire: "breaking", witness: insteadOf(status, pair) });
}

/** Whether code that handles every outcome, or compares the status, no longer compiles. */
function breaksTypes(verb: "added" | "removed", response: Response, pair: OperationPair): boolean {
  // The type of outcomes loses a key, even if a range or `default` describes the status.
  if (verb === "removed") return true;
  const before = pair.base.operation.responses;
  const known = statusesOf(before);
  if ([...statusesOf([response])].some((each) => !known.has(each))) return true;
  // A range or `default` still describes the status. The type of its body may differ.
  const described = before.find(({ status }) => status.toUpperCase() === `${response.status.charAt(0)}XX`);
  const fallback = described ?? before.find(({ status }) => status === "default");
  return fallback === undefined || !hasSameBody(fallback, response, pair);
}

function hasSameBody(before: Response, after: Response, pair: OperationPair): boolean {
  const { comparisons } = pair.schemas;
  const namesOf = (content: readonly Content[]): string =>
    content
      .map(({ mediaType }) => mediaType)
      .sort()
      .join();
  if (namesOf(before.content) !== namesOf(after.content)) return false;
  return before.content.every(({ mediaType, schema }) => {
    const found = after.content.find((each) => each.mediaType === mediaType)?.schema ?? null;
    if (schema === null || found === null) return schema === found;
    return !comparisons.hasChanges(comparisons.of(pair.base.shapes.of(schema), pair.revision.shapes.of(found)));
  });
}

/** Returns an example of a new success response or, if there is none, the request that got the removed one. */
function insteadOf(status: string, { base, revision }: OperationPair): Witness {
  const known = new Set(base.operation.responses.map((each) => each.status));
  const other = revision.operation.responses.find((each) => /^2\d\d$/.test(each.status) && !known.has(each.status));
  return other === undefined
    ? requestExample(base.operation, `answered with ${status}`)
    : responseExample(revision.operation, other.status);
}
