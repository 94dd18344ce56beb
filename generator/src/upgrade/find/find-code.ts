import type ts from "typescript";
import { findSpecifiers } from "./find-specifiers.js";
import { findUses } from "./find-uses.js";
import type { FoundCode, UpgradedPackage } from "./package-code.js";

/** Finds the imports of the old version of the packages, and the uses of their declarations, in the given files. */
export function findCode(
  program: ts.Program,
  { files, packages }: { readonly files: readonly string[]; readonly packages: readonly UpgradedPackage[] },
): FoundCode {
  const sources = files.flatMap((path) => program.getSourceFile(path) ?? []);
  const roots = new Map<string, UpgradedPackage>();
  const specifiers = sources.map((file) =>
    packages.flatMap((each) => {
      const { packageName, from, to } = each.step;
      const found = findSpecifiers(file, { program, packageName, folder: each.folder, from, to });
      for (const { root } of found) if (root !== null) roots.set(root, each);
      return found;
    }),
  );
  const checker = program.getTypeChecker();
  const options = { checker, roots: [...roots.keys()] };
  const code = sources.map((file, index) => ({
    file,
    specifiers: specifiers[index] ?? [],
    uses: roots.size === 0 ? [] : findUses(file, options),
    isOther:
      specifiers[index]?.length === 0 &&
      namesOfImports(file).some((name) => packages.some(({ step }) => isModuleOf(name, step.packageName))),
  }));
  return { files: code, roots };
}

function namesOfImports(file: ts.SourceFile): readonly string[] {
  return file.statements.flatMap((statement) => {
    const name = "moduleSpecifier" in statement ? (statement.moduleSpecifier as ts.Expression | undefined) : undefined;
    return name !== undefined && "text" in name && typeof name.text === "string" ? [name.text] : [];
  });
}

/** Whether an import path names a module of a package. Excludes `kit`, which is the same in all versions. */
function isModuleOf(name: string, packageName: string): boolean {
  return name === packageName || (name.startsWith(`${packageName}/`) && name !== `${packageName}/kit`);
}
