import type { Finding, OperationRef } from "../../diff/findings/finding.js";
import { describeChange, describePlace } from "../../diff/output/describe-finding.js";
import { describeSchemaPlace } from "../../diff/output/describe-schema-place.js";
import { toText } from "../../model/json.js";
import { isRemoval } from "./is-removal.js";
import { nameOfOperation } from "./name-of-operation.js";

type Described = Pick<Finding, "id" | "args" | "cause" | "occurrences" | "operations">;

/** Describes a change in a few words: `Order.tracking added`, `deleteOrder can respond with 409`. The text isn't escaped. */
export function describeChangeBriefly(finding: Described): string {
  const { id, args, operations } = finding;
  const status = /^response-(?:non-)?success-status-(added|removed)$/.exec(id)?.[1];
  if (status !== undefined)
    return `${describeOperations(operations)} ${status === "added" ? "can respond with" : "no longer responds with"} ${toText(args["status"] ?? "")}`;
  if (id === "endpoint-added") return `${describeOperations(operations)} added`;
  if (isRemoval(id)) {
    const sunset = id.endsWith("-with-deprecation") ? toText(args["sunset"] ?? "") : "";
    return `${describeOperations(operations)} removed${sunset === "" ? "" : ` (sunset date: ${sunset})`}`;
  }
  // The operation has another id, but the same method and path.
  if (id === "api-operation-id-removed" && args["to"] != null && args["to"] !== "")
    return `${toText(args["from"] ?? "")} renamed to ${toText(args["to"])}`;
  if (id === "endpoint-reactivated") return `${describeOperations(operations)} is no longer deprecated`;
  if (id.startsWith("endpoint-deprecated")) return `${describeOperations(operations)} is deprecated`;
  if (id.startsWith("sunset-")) return `sunset date of ${describeOperations(operations)} ${describeSunset(finding)}`;
  if (id === "api-schema-removed") return `${toText(args["name"] ?? "")} removed`;
  const change = isPartAdded(id) ? "added" : isPropertyRemoved(id) ? "removed" : describeChange(finding);
  const place = placeOf(finding);
  return place === "" ? change : change.includes(":") ? `${place}: ${change}` : `${place} ${change}`;
}

function describeSunset({ id, args }: Described): string {
  const [sunset, from, to] = ["sunset", "from", "to"].map((key) => toText(args[key] ?? ""));
  if (id === "sunset-added") return `set to ${sunset}`;
  return id === "sunset-changed" ? `changed: ${from} → ${to}` : "removed";
}

/** Whether the finding reports a new property or parameter. */
function isPartAdded(id: string): boolean {
  return /^new-(?:optional|required)-request-|^new-request-path-parameter$|-property-added$/.test(id);
}

function isPropertyRemoved(id: string): boolean {
  return id.endsWith("-property-removed");
}

/** Names the first operation, and states how many more there are. */
function describeOperations(operations: readonly OperationRef[]): string {
  const [first, ...others] = operations;
  if (first === undefined) return "the API";
  const name = nameOfOperation(first);
  return others.length === 0 ? name : `${name} and ${others.length} more`;
}

/** Describes the place of a change: a property of a named schema, or else a part of an operation. */
function placeOf(finding: Described): string {
  const { cause, occurrences, operations } = finding;
  const named = describeSchemaPlace(finding, cause.revision ?? cause.base);
  if (named !== "") return named;
  const [occurrence] = occurrences;
  const inside = occurrence === undefined ? "" : describePlace(occurrence, finding);
  if (operations.length === 0) return inside;
  const operation = describeOperations(operations);
  return inside === "" ? operation : `${inside} of ${operation}`;
}
