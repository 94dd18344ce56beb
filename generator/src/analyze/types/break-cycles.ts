import type { Reporter } from "../../diagnostics/reporter.js";
import type { Schema, TypeDeclaration, TypeName } from "../../model/schema.js";
import { intersectionOf, unionOf } from "./compose.js";

/**
 * A type may refer to itself behind a property or in a list, but it cannot be itself: `A = A | null` says no more than `null`.
 * Such a reference is left out, and reported. Returns the declarations in their order.
 */
export function breakCycles(declarations: readonly TypeDeclaration[], reporter: Reporter): readonly TypeDeclaration[] {
  const byName = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  const finished = new Set<TypeName>();
  const open = new Set<TypeName>();

  const finish = (declaration: TypeDeclaration): void => {
    const isCircular = (target: TypeName): boolean => {
      if (open.has(target)) report(declaration, target, reporter);
      return open.has(target);
    };
    const { name, at } = declaration;
    const schema = withoutCycles(declaration.schema, isCircular);
    byName.set(name, { ...declaration, schema: schema ?? { kind: "unknown", reason: "circular", at } });
    open.delete(name);
    finished.add(name);
  };
  // A chain may be longer than the stack of calls is deep: what is open is kept here.
  const stack = declarations.map(({ name }) => ({ name, isLeft: false })).reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { name, isLeft } = next;
    const declaration = byName.get(name);
    if (declaration === undefined) continue;
    if (isLeft) finish(declaration);
    else if (!finished.has(name) && !open.has(name)) {
      open.add(name);
      stack.push({ name, isLeft: true });
      for (const target of targetsOf(declaration.schema)) stack.push({ name: target, isLeft: false });
    }
  }
  return declarations.map(({ name }) => byName.get(name)).filter((declaration) => declaration !== undefined);
}

/** The names that a schema resolves at once, the last first. */
function targetsOf(schema: Schema): readonly TypeName[] {
  const targets: TypeName[] = [];
  withoutCycles(schema, (name) => targets.push(name) === 0);
  return targets.reverse();
}

/** Follows only what TypeScript resolves at once: not what stands in an object, a list or a tuple. Null if nothing remains. */
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
        ? `${name} is nothing but itself.`
        : `${name} and ${target} are each other, without a property between them.`,
    help: "Remove the reference that closes the circle.",
  });
}
