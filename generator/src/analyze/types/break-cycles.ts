import type { Reporter } from "../../diagnostics/reporter.js";
import type { Schema, TypeDeclaration, TypeName } from "../../model/schema.js";
import { intersectionOf } from "./intersection-of.js";
import { unionOf } from "./union-of.js";

/**
 * Removes and reports references that define a type as itself, as in `A = A | null`. References inside a property or a
 * list may be circular. Returns the declarations in the same order.
 */
export function breakCycles(declarations: readonly TypeDeclaration[], reporter: Reporter): readonly TypeDeclaration[] {
  const byName = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  const finished = new Set<TypeName>();
  const inProgress = new Set<TypeName>();

  const finish = (declaration: TypeDeclaration): void => {
    const isCircular = (target: TypeName): boolean => {
      if (inProgress.has(target)) report(declaration, target, reporter);
      return inProgress.has(target);
    };
    const { name, at } = declaration;
    const schema = withoutCycles(declaration.schema, isCircular);
    byName.set(name, { ...declaration, schema: schema ?? { kind: "unknown", reason: "circular", at } });
    inProgress.delete(name);
    finished.add(name);
  };
  // A depth-first traversal with an explicit stack: recursion could overflow the call stack on a long chain of references.
  const stack = declarations.map(({ name }) => ({ name, isVisited: false })).reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { name, isVisited } = next;
    const declaration = byName.get(name);
    if (declaration === undefined) continue;
    if (isVisited) finish(declaration);
    else if (!finished.has(name) && !inProgress.has(name)) {
      inProgress.add(name);
      stack.push({ name, isVisited: true });
      for (const target of targetsOf(declaration.schema)) stack.push({ name: target, isVisited: false });
    }
  }
  return declarations.map(({ name }) => byName.get(name)).filter((declaration) => declaration !== undefined);
}

/** Returns the references that are not inside objects, lists or tuples, in reverse order. */
function targetsOf(schema: Schema): readonly TypeName[] {
  const targets: TypeName[] = [];
  withoutCycles(schema, (name) => targets.push(name) === 0);
  return targets.reverse();
}

/**
 * Removes circular references except inside objects, lists and tuples, which TypeScript resolves lazily. Null if
 * nothing remains.
 */
function withoutCycles(schema: Schema, isCircular: (name: TypeName) => boolean): Schema | null {
  const inner = (schemas: readonly Schema[]): readonly Schema[] =>
    schemas.map((each) => withoutCycles(each, isCircular)).filter((each) => each !== null);
  switch (schema.kind) {
    case "reference":
      return isCircular(schema.name) ? null : schema;
    case "union": {
      const variants = inner(schema.variants);
      return variants.length === 0 ? null : unionOf(variants);
    }
    case "intersection": {
      const parts = inner(schema.parts);
      return parts.length === 0 ? null : intersectionOf(parts);
    }
    case "object":
    case "array":
    case "tuple":
    case "binary":
    case "converted":
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "enum":
    case "unknown":
    case "never":
      return schema;
  }
}

function report({ name, at }: TypeDeclaration, target: TypeName, reporter: Reporter): void {
  reporter.report({
    code: "circular-schema",
    severity: "warning",
    at,
    onKey: true,
    message:
      name === target
        ? `${name} is defined as itself.`
        : `${name} and ${target} are defined only in terms of each other.`,
    help: "Remove one of the references.",
  });
}
