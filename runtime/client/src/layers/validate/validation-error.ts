import { CallError } from "../../errors/call-error.js";
import { oneLine } from "../../errors/one-line.js";
import { redact } from "../../secrets/redact.js";
import type { SchemaIssue } from "./standard-schema.js";

/** The part of a call that a schema validates. */
export type ValidatedPart = "parameters" | "body" | "data";

const MAX_ISSUES = 3;

/** A value doesn't match the schema that was passed to `validate()`. */
export class ValidationError extends CallError {
  override readonly name = "ValidationError";
  readonly part: ValidatedPart;
  /** The issues reported by the schema library. They may quote values. */
  readonly issues: readonly SchemaIssue[];

  constructor(operation: string, part: ValidatedPart, { issues, secrets }: ValidationResult) {
    const described = issues.slice(0, MAX_ISSUES).map(describeIssue).join("; ");
    const more = issues.length > MAX_ISSUES ? `; and ${issues.length - MAX_ISSUES} more` : "";
    const verb = part === "parameters" ? "do" : "does";
    const message = `${operation}: the ${part} ${verb} not match the schema: ${redact(described, secrets)}${more}`;
    super(oneLine(message), { operation });
    this.part = part;
    this.issues = issues;
  }
}

interface ValidationResult {
  readonly issues: readonly SchemaIssue[];
  readonly secrets: ReadonlySet<string>;
}

function describeIssue({ path = [], message }: SchemaIssue): string {
  const keys = path.map((each) => String(typeof each === "object" ? each.key : each));
  return keys.length === 0 ? message : `${keys.join(".")}: ${message}`;
}
