import type ts from "typescript";
import { findPackageRoot } from "./find-package-root.js";
import { findSpecifiers } from "./find-specifiers.js";
import { findUses } from "./find-uses.js";
import { resolvePath } from "./resolve-path.js";
import type { FoundCode, UpgradedPackage } from "./package-code.js";

interface FindOptions {
  readonly files: readonly string[];
  readonly packages: readonly UpgradedPackage[];
  readonly host: ts.ModuleResolutionHost;
  /** Whether to find only the imports, which doesn't need the type checker. */
  readonly isQuick?: boolean;
}

/** Finds the imports of the old version of the packages, and the uses of their declarations, in the given files. */
export function findCode(program: ts.Program, { files, packages, host, isQuick = false }: FindOptions): FoundCode {
  const sources = files.flatMap((path) => program.getSourceFile(path) ?? []);
  const roots = new Map<string, UpgradedPackage>();
  const specifiers = sources.map((file) =>
    packages.flatMap((each) => {
      const { packageName, paths } = each.step;
      const found = findSpecifiers(file, { program, host, packageName, folder: each.folder, paths });
      for (const specifier of found) {
        // If its files will be replaced, the installed package may not contain the old version, so the specifier may
        // not resolve.
        const root = specifier.root ?? (each.contents === null ? null : findRoot(file));
        if (root !== null) roots.set(root, each);
      }
      return found;

      function findRoot(source: ts.SourceFile): string | null {
        const path = resolvePath(packageName, source, { program, host });
        return path === null ? null : findPackageRoot(path, packageName);
      }
    }),
  );
  const checker = program.getTypeChecker();
  const options = { checker, roots: [...roots.keys()] };
  const code = sources.map((file, index) => ({
    file,
    specifiers: specifiers[index] ?? [],
    uses: isQuick || roots.size === 0 ? [] : findUses(file, options),
    isOther:
      specifiers[index]?.every(({ node }) => node === null) === true &&
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
