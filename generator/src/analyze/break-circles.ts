import type { Reporter } from "../diagnostics/reporter.js";
import type { Schema, TypeDeclaration, TypeName } from "../model/schema.js";

/**
 * A type may refer to itself behind a property or in a list, but it cannot be itself: `A = A | null`. Such a reference is
 * replaced, and reported. Returns the declarations in their order.
 */
export function breakCircles(declarations: readonly TypeDeclaration[], reporter: Reporter): readonly TypeDeclaration[] {
  const byName = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  const finished = new Set<TypeName>();
  const open = new Set<TypeName>();

  const visit = (name: TypeName): void => {
    const declaration = byName.get(name);
    if (declaration === undefined || finished.has(name)) return;
    open.add(name);
    const replace = (target: TypeName): Schema | null => {
      visit(target);
      if (!open.has(target)) return null;
      report(declaration, target, reporter);
      return { kind: "unknown", reason: "circular", at: declaration.at };
    };
    byName.set(name, { ...declaration, schema: replaceImmediate(declaration.schema, replace) });
    open.delete(name);
    finished.add(name);
  };
  for (const { name } of declarations) visit(name);
  return declarations.map(({ name }) => byName.get(name)).filter((declaration) => declaration !== undefined);
}

/** Follows only what TypeScript resolves at once: not what stands in an object, a list or a tuple. */
function replaceImmediate(schema: Schema, replace: (name: TypeName) => Schema | null): Schema {
  switch (schema.kind) {
    case "reference":
      return replace(schema.name) ?? schema;
    case "union":
      return { ...schema, variants: schema.variants.map((variant) => replaceImmediate(variant, replace)) };
    case "intersection":
      return { ...schema, parts: schema.parts.map((part) => replaceImmediate(part, replace)) };
    case "object":
    case "array":
    case "tuple":
    case "binary":
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
