import { isArray, type Json } from "../../model/json.js";
import { locationOf } from "../../model/location.js";
import { compareVersions } from "../../version/version.js";
import type { Occurrence } from "../findings/finding.js";
import type { LocatedFinding } from "../report.js";
import { describeSchemaPlace } from "./describe-schema-place.js";

type Described = Pick<LocatedFinding, "id" | "args">;

const places =
  /^(?:request-parameter-property|request-read-only-property|response-write-only-property|request-header-property|response-header-property|request-parameter|request-property|request-body|response-property|response-mediatype|response-header|response-body|response)-(?=[a-z])/;

/** Describes a change in one line of plain text: `enum value removed: C`. Text from the document isn't escaped. */
export function describeChange({ id, args }: Described): string {
  const name = id
    .replace(places, "")
    .replace(/^(?:api|(?:non-)?success)-/, "")
    .replaceAll("-", " ");
  const words = name.replace(/\b(?:all|any|one) of\b/g, (match) => match.replace(" o", "O"));
  const details = describeArgs(id, args);
  return details === "" ? words : `${words}: ${details}`;
}

function describeArgs(id: string, { from, to, ...others }: Described["args"]): string {
  const parts = Object.entries(others)
    .filter(([key, value]) => value !== null && !["property", "in", "name", "status"].includes(key))
    .map(([, value]) => describeValue(value));
  if (from !== undefined || to !== undefined) parts.push(describeStep(id, from, to));
  return parts.filter((part) => part !== "").join(", ");
}

/** Describes the old and the new value, or the only value if the change adds or removes it. */
function describeStep(id: string, from: Json | undefined, to: Json | undefined): string {
  const [before, after] = [describeSide(from), describeSide(to)];
  if (/-(?:added|set)$/.test(id) && before === "none") return after;
  if (id.endsWith("-removed") && after === "none") return before;
  return `${before} → ${after}`;
}

function describeSide(value: Json | undefined): string {
  return value === undefined || value === null || value === "" ? "none" : describeValue(value);
}

function describeValue(value: Json): string {
  if (isArray(value)) return value.map((each) => describeValue(each)).join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Describes where in an operation a change is: `status of the response 200`, `query parameter limit`. */
export function describePlace({ status, parameter, property, mediaType }: Occurrence, { id, args }: Described): string {
  // Each version has a media type of its own, whose date is usually the same in requests and responses.
  if (id.startsWith("sunset-")) return mediaType ?? "";
  const name = args["name"];
  const body = id.startsWith("request-") || id.startsWith("new-") ? "request body" : "response";
  const whole =
    parameter !== null
      ? `${parameter.in} ${body === "response" ? "" : "parameter "}${parameter.name}${status === null ? "" : ` of the response ${status}`}`
      : status !== null
        ? `response ${status}`
        : mediaType !== null
          ? body
          : typeof name === "string"
            ? name
            : "";
  return property === "" ? whole : `${property} of the ${whole === "" ? body : whole}`;
}

/**
 * Describes the place of a finding: the named schema if the change affects several places, otherwise its place in the
 * operation. Empty if there is none.
 */
export function describeSubject(finding: LocatedFinding): string {
  const { cause, occurrences } = finding;
  const [occurrence, ...others] = occurrences;
  const at = cause.revision ?? cause.base;
  const named = others.length > 0 && at !== null ? describeSchemaPlace(finding, locationOf(at.file, at.pointer)) : "";
  return named !== "" || occurrence === undefined ? named : describePlace(occurrence, finding);
}

/** Describes the affected operations: the operation if there is only one, otherwise their number and an example. */
export function describeReach({ operations, api }: Pick<LocatedFinding, "operations" | "api">): string {
  const [first, ...others] = operations;
  const prefix = api === null ? "" : `${api}: `;
  if (first === undefined) return api ?? "";
  const name = `${first.method} ${first.path}`;
  return `${prefix}${others.length === 0 ? name : `${operations.length} operations, such as ${name}`}`;
}

/** Describes the versions of the affected operations: all of them, or their number if there are many. */
export function describeVersions({ operations }: Pick<LocatedFinding, "operations">): string {
  const versions = [...new Set(operations.flatMap((each) => each.versions))].sort(compareVersions);
  const [first, last] = [versions[0], versions.at(-1)];
  if (versions.length <= 3 || first === undefined || last === undefined) return versions.join(", ");
  return `${versions.length} versions from ${first} to ${last}`;
}

/** Describes what the change does to callers and to code that uses the types. */
export function describeVerdicts({
  wire,
  types,
  confidence,
}: Pick<LocatedFinding, "wire" | "types" | "confidence">): string {
  const parts = [
    wire === "safe" ? "" : `requests: ${wire}${confidence === "unproven" ? " (not proven)" : ""}`,
    types === "safe" ? "" : `types: ${types}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** Describes why a finding is approved; empty if it isn't. */
export function describeApproval({ approval }: Pick<LocatedFinding, "approval">): string {
  if (approval === null) return "";
  const { until, reason } = approval;
  return `approved${until === null ? "" : ` until ${until}`}: ${reason}`;
}

/** Describes the example of a break; empty if there is none. Shows at most `maximum` characters of the example. */
export function describeWitness(finding: Pick<LocatedFinding, "witness" | "direction">, maximum: number): string {
  const { witness } = finding;
  if (witness === null) return "";
  const text = witness.kind === "value" ? JSON.stringify(witness.value) : witness.text;
  return `${labelWitness(finding)}: ${text.length > maximum ? `${text.slice(0, maximum)}…` : text}`;
}

/** Describes how the example of a break was affected by the change. */
export function labelWitness({ witness, direction }: Pick<LocatedFinding, "witness" | "direction">): string {
  switch (witness?.kind) {
    case undefined:
      return "";
    case "code":
      return "compiled before, but not now";
    case "response":
      return "sent now, but not before";
    case "value":
      return direction === "request" ? "accepted before, but not now" : "sent now, but not before";
    case "request":
      return "accepted before, but not now";
    case "webhook":
      return "sent before, but not now";
  }
}

/** Describes a possible rename; empty if nothing suggests one. */
export function describeHint({ hint }: Pick<LocatedFinding, "hint">): string {
  return hint === null ? "" : `possibly a rename: ${hint.from} → ${hint.to}`;
}
