import type { SchemaObject } from "../schema.js";
import { combine } from "./combine.js";
import { accepted, rejected, type Judge, type Path, type Verdict } from "./verdict.js";

/** Judges a value by the keywords that apply other schemas to the same value, except `$ref`. */
export function judgeBranches(schema: SchemaObject, value: unknown, path: Path, judge: Judge): Verdict {
  const { allOf = [], anyOf, oneOf, not } = schema;
  return combine([
    ...allOf.map((each) => judge(each, value, path)),
    anyOf === undefined
      ? accepted
      : judgeAny(
          anyOf.map((each) => judge(each, value, path)),
          path,
        ),
    oneOf === undefined
      ? accepted
      : judgeOne(
          oneOf.map((each) => judge(each, value, path)),
          path,
        ),
    not !== undefined && isValid(judge(not, value, path)) ? rejected("not", "is not allowed", path) : accepted,
    judgeCondition(schema, value, path, judge),
  ]);
}

/** Returns the verdict of a union. If no branch accepts the value, returns the issues of the branch with the fewest. */
function judgeAny(verdicts: readonly Verdict[], path: Path): Verdict {
  const valid = verdicts.filter(isValid);
  if (valid.length > 0) return combine(valid);
  const [closest] = [...verdicts].sort((left, right) => left.issues.length - right.issues.length);
  return closest === undefined || closest.issues.length === 0
    ? rejected("anyOf", "must match one of the variants", path)
    : { ...accepted, issues: closest.issues };
}

function judgeOne(verdicts: readonly Verdict[], path: Path): Verdict {
  const valid = verdicts.filter(isValid);
  if (valid.length > 1) return rejected("oneOf", "must match exactly one of the variants", path);
  return judgeAny(verdicts, path);
}

function judgeCondition(schema: SchemaObject, value: unknown, path: Path, judge: Judge): Verdict {
  if (schema.if === undefined) return accepted;
  const condition = judge(schema.if, value, path);
  const next = isValid(condition) ? schema.then : schema.else;
  const verdict = next === undefined ? accepted : judge(next, value, path);
  // Like Ajv, keeps the properties and items that the condition has evaluated, even if the condition isn't met.
  return combine([{ ...condition, issues: [] }, verdict]);
}

function isValid({ issues }: Verdict): boolean {
  return issues.length === 0;
}
