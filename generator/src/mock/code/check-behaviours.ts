import type { MockTables } from "@almanac/mock/codegen/v1";
import type { Reporter } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import { locationOf } from "../../model/location.js";
import type { CompiledCode } from "../../model/package.js";

/** Reports behaviors that aren't named after an operation, because the mock would never call them. */
export function checkBehaviours(
  { behaviours }: CompiledCode,
  { folder, tables, reporter }: { readonly folder: string; readonly tables: MockTables; readonly reporter: Reporter },
): void {
  const names = new Set(
    tables.apis.flatMap(({ operations }) => operations.flatMap(({ name, aliases = [] }) => [name, ...aliases])),
  );
  for (const name of behaviours.filter((each) => !names.has(each))) {
    reporter.report({
      code: "unknown-operation",
      severity: "error",
      at: locationOf(`${folder}/behaviours/${name}.ts`, ""),
      message: `The file is named ${name}.ts, but the mock has no operation with this name.`,
      help: didYouMean(name, names, "Name the file after the operation that it implements, such as createUser.ts."),
    });
  }
}
