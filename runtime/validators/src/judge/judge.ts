import type { JsonSchema, SchemaObject } from "../schema.js";
import { combine } from "./combine.js";
import { judgeArray } from "./judge-array.js";
import { judgeBranches } from "./judge-branches.js";
import { judgeObject } from "./judge-object.js";
import { judgeScalar } from "./judge-scalar.js";
import { judgeType } from "./judge-type.js";
import { accepted, rejected, type Issue, type Judge, type Path, type Verdict } from "./verdict.js";

/** Validates a value like a mock does, and returns its issues. Empty if the value is valid. */
export function findIssues(schema: JsonSchema, value: unknown): readonly Issue[] {
  return createJudge()(schema, value, []).issues;
}

/**
 * Creates a judge for one value. Caches the verdicts of references. Otherwise, schemas that reference each other on
 * several paths would take exponential time. If a schema includes itself, the inner reference accepts the value.
 */
function createJudge(): Judge {
  const known = new Map<JsonSchema, Map<unknown, Verdict>>();
  const judge: Judge = (schema, value, path) => {
    if (typeof schema === "boolean") return schema ? accepted : rejected("false", "is not allowed", path);
    return judgeObjectSchema(schema, value, path, judge, reference);
  };
  const reference: Judge = (target, value, path) => {
    const verdicts = known.get(target) ?? new Map<unknown, Verdict>();
    known.set(target, verdicts);
    const earlier = verdicts.get(value);
    if (earlier !== undefined) return earlier;
    verdicts.set(value, accepted);
    const verdict = judge(target, value, path);
    // Verdicts of scalars aren't cached, because equal scalars can have different paths.
    if (typeof value === "object" && value !== null) verdicts.set(value, verdict);
    else verdicts.delete(value);
    return verdict;
  };
  return judge;
}

function judgeObjectSchema(schema: SchemaObject, value: unknown, path: Path, judge: Judge, reference: Judge): Verdict {
  const verdict = combine([
    judgeType(schema, value, path),
    judgeScalar(schema, value, path),
    Array.isArray(value) ? judgeArray(schema, value, path, judge) : accepted,
    isPlainObject(value) ? judgeObject(schema, value, path, judge) : accepted,
    schema.$ref === undefined ? accepted : reference(schema.$ref(), value, path),
    judgeBranches(schema, value, path, judge),
  ]);
  return judgeUnevaluated(schema, value, path, { judge, verdict });
}

interface Evaluated {
  readonly judge: Judge;
  readonly verdict: Verdict;
}

/** Applies `unevaluatedProperties` and `unevaluatedItems` to the properties and items that no other keyword evaluated. */
function judgeUnevaluated(schema: SchemaObject, value: unknown, path: Path, { judge, verdict }: Evaluated): Verdict {
  const { unevaluatedProperties, unevaluatedItems } = schema;
  const { names } = verdict;
  if (unevaluatedProperties !== undefined && isPlainObject(value) && names !== true) {
    const others = Object.entries(value).filter(([name]) => !names.has(name));
    const verdicts = others.map(([name, each]) =>
      unevaluatedProperties === false
        ? rejected("unevaluatedProperties", "is unknown", [...path, name])
        : judge(unevaluatedProperties, each, [...path, name]),
    );
    return { ...verdict, issues: [...verdict.issues, ...verdicts.flatMap(({ issues }) => issues)], names: true };
  }
  if (unevaluatedItems === undefined || !Array.isArray(value) || verdict.items === Infinity) return verdict;
  const issues = value.flatMap((item: unknown, index) =>
    index < verdict.items ? [] : judge(unevaluatedItems, item, [...path, index]).issues,
  );
  return { ...verdict, issues: [...verdict.issues, ...issues], items: Infinity };
}

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
