import { join } from "node:path";
import ts from "typescript";
import { mustRun } from "./run-command.js";
import type { EntryPoint } from "./manifest.js";

/** Names of exported values, by path of the script. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** Returns the values that scripts export at run time. */
export async function listExportedValues(folder: string, doors: readonly EntryPoint[]): Promise<Values> {
  const scripts = doors.map(({ script }) => `./${script}`);
  const code = `
    const entries = ${JSON.stringify(scripts)}.map(async (path) => [path.slice(2), Object.keys(await import(path)).sort()]);
    console.log(JSON.stringify(Object.fromEntries(await Promise.all(entries))));`;
  return JSON.parse(await mustRun(folder, process.execPath, ["--input-type=module", "--eval", code])) as Values;
}

/** Returns the values that their declarations declare. */
export function listDeclaredValues(folder: string, doors: readonly EntryPoint[]): Values {
  const options: ts.CompilerOptions = { strict: true, noEmit: true, module: ts.ModuleKind.NodeNext, types: [] };
  const program = ts.createProgram(
    doors.map(({ declarations }) => join(folder, declarations)),
    options,
  );
  const checker = program.getTypeChecker();
  const valuesOf = (file: ts.SourceFile): readonly string[] => {
    const symbol = checker.getSymbolAtLocation(file);
    if (symbol === undefined) return [];
    // The type of a module has its values as properties, but wrongly also those of `export type *`. So only own names and
    // the names from other star exports are taken.
    const values = checker.getPropertiesOfType(checker.getTypeOfSymbol(symbol)).map(({ name }) => name);
    const own = values.filter((name) => symbol.exports?.has(ts.escapeLeadingUnderscores(name)) === true);
    return [...own, ...starsOf(file).flatMap(valuesOf)];
  };
  const starsOf = (file: ts.SourceFile): readonly ts.SourceFile[] =>
    file.statements.flatMap((statement) => {
      if (!ts.isExportDeclaration(statement) || statement.exportClause !== undefined || statement.isTypeOnly) return [];
      const symbol = statement.moduleSpecifier && checker.getSymbolAtLocation(statement.moduleSpecifier);
      return symbol?.declarations?.filter((declaration) => ts.isSourceFile(declaration)) ?? [];
    });
  return Object.fromEntries(
    doors.map(({ script, declarations }) => {
      const file = program.getSourceFile(join(folder, declarations));
      return [script, file === undefined ? [] : [...new Set(valuesOf(file))].sort()];
    }),
  );
}
