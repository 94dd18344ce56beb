import type { MockTables } from "@almanac/mock/codegen/v1";
import type { Reporter } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import { locationOf } from "../../model/location.js";
import type { CompiledCode } from "../../model/package.js";

/** A behaviour is named after an operation: one that is not is a slip of the pen, and would never be called. */
export function checkBehaviours(
  { behaviours }: CompiledCode,
  { folder, tables, reporter }: { readonly folder: string; readonly tables: MockTables; readonly reporter: Reporter },
): void {
  const known = new Set(tables.apis.flatMap(({ operations }) => operations.map(({ name }) => name)));
  for (const name of behaviours.filter((each) => !known.has(each))) {
    reporter.report({
      code: "unknown-operation",
      severity: "error",
      at: locationOf(`${folder}/behaviours/${name}.ts`, ""),
      message: `No operation is called ${name}.`,
      help: didYouMean(name, known, "Name the file after an operation."),
    });
  }
}
