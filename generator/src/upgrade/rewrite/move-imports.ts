import ts from "typescript";
import type { PackageCode } from "../find/package-code.js";
import type { Specifier } from "../find/specifier.js";
import type { Use } from "../find/find-uses.js";
import type { OperationStep, UpgradeStep } from "../upgrade-step.js";
import type { Edit } from "./edit.js";

/** An import of an operation that the new version exports from another module. */
interface MovedImport {
  readonly use: Use;
  readonly element: ts.ImportSpecifier;
  readonly operation: OperationStep;
  readonly module: string;
}

/** Moves each import of an operation whose module changed to a separate import declaration. */
export function moveImports(
  { specifiers, uses }: PackageCode,
  stepOf: (use: Use) => UpgradeStep | null,
): readonly (Edit & { readonly use: Use })[] {
  return specifiers.flatMap((specifier) => {
    const declaration = specifier.node?.parent;
    if (declaration === undefined || !ts.isImportDeclaration(declaration)) return [];
    const moved = uses.flatMap((use) => movedImport(use, { declaration, stepOf, module: specifier.module }));
    return moved.length === 0 ? [] : editDeclaration(declaration, { moved, specifier });
  });
}

function movedImport(
  use: Use,
  {
    declaration,
    stepOf,
    module,
  }: {
    readonly declaration: ts.ImportDeclaration;
    readonly stepOf: (use: Use) => UpgradeStep | null;
    readonly module: string;
  },
): readonly MovedImport[] {
  const element = use.node.parent;
  if (!ts.isImportSpecifier(element) || (element.propertyName ?? element.name) !== use.node) return [];
  if (element.parent.parent.parent !== declaration) return [];
  const operation = stepOf(use)?.operations.get(use.declaration.name);
  const { modules } = operation ?? {};
  if (operation === undefined || modules === undefined || modules.after === null) return [];
  return modules.before === module && modules.after !== module
    ? [{ use, element, operation, module: modules.after }]
    : [];
}

function editDeclaration(
  declaration: ts.ImportDeclaration,
  { moved, specifier }: { readonly moved: readonly MovedImport[]; readonly specifier: Specifier },
): readonly (Edit & { readonly use: Use })[] {
  const [first] = moved;
  const list = first?.element.parent;
  if (first === undefined || list === undefined || specifier.next === null) return [];
  const quote = declaration.moduleSpecifier.getText().charAt(0);
  const end = declaration.getText().endsWith(";") ? ";" : "";
  const texts = moved.map(({ element, operation, module }) => {
    const name = operation.after?.name ?? operation.before.name;
    const local = element.propertyName === undefined && name !== element.name.text ? null : element.name.text;
    const binding = local === null || local === name ? name : `${name} as ${local}`;
    const path = withModule(specifier, module);
    const isTypeOnly = declaration.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || element.isTypeOnly;
    return `import ${isTypeOnly ? "type " : ""}{ ${binding} } from ${quote}${path}${quote}${end}`;
  });
  const isWhole = list.elements.length === moved.length && declaration.importClause?.name === undefined;
  const added = texts.join("\n");
  if (isWhole) return [{ start: declaration.getStart(), end: declaration.getEnd(), text: added, use: first.use }];
  const removed = moved.map(({ element, use }) => ({ ...removal(element, list.elements), use }));
  return [...removed, { start: declaration.getEnd(), end: declaration.getEnd(), text: `\n${added}`, use: first.use }];
}

/** Returns the import path of another module of the new version. */
function withModule({ next, module }: Specifier, other: string): string {
  const path = next ?? "";
  const at = path.lastIndexOf(`/${module}`);
  return `${path.slice(0, at)}/${other}${path.slice(at + module.length + 1)}`;
}

function removal(element: ts.ImportSpecifier, elements: ts.NodeArray<ts.ImportSpecifier>): Edit {
  const index = elements.indexOf(element);
  const next = elements[index + 1];
  const previous = elements[index - 1];
  if (next !== undefined) return { start: element.getStart(), end: next.getStart(), text: "" };
  return { start: previous === undefined ? element.getStart() : previous.getEnd(), end: element.getEnd(), text: "" };
}
