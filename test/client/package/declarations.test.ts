import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { typeErrors } from "../../support/type-errors.js";

const file = fileURLToPath(new URL("declarations-program.ts", import.meta.url));

/** Returns the runtime's declaration files that a compiler reads for a program. */
function declarationsFor(text: string): readonly string[] {
  const options: ts.CompilerOptions = { module: ts.ModuleKind.NodeNext, noLib: true, types: [] };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, text, version) : getSourceFile(name, version);
  host.fileExists = (name) => name === file || ts.sys.fileExists(name);
  const names = ts
    .createProgram([file], options, host)
    .getSourceFiles()
    .map(({ fileName }) => fileName);
  const marker = "/runtime/client/dist/";
  return names
    .flatMap((name) => (name.includes(marker) ? [name.slice(name.indexOf(marker) + marker.length)] : []))
    .sort();
}

describe("the declarations of the runtime", { timeout: 60_000 }, () => {
  it.each(["@almanac/atlas/2025-03-12", "@almanac/atlas/2025-03-12/connect", "@almanac/client/codegen/v2"])(
    "are in two files for programs that import %s",
    (specifier) => {
      expect(declarationsFor(`import * as client from "${specifier}";`)).toEqual([
        "codegen/declarations.d.ts",
        "codegen/v2-declared.d.ts",
      ]);
    },
  );

  it("have the same types in all entry points", () => {
    const text = `
      import * as current from "@almanac/client/codegen/v2";
      import * as earlier from "@almanac/client/codegen/v1";
      import * as index from "@almanac/client";
      export const connection = (value: earlier.Connection): current.Connection => value;
      export const earlierConnection = (value: current.Connection): earlier.Connection => value;
      export const credential = (value: index.Credential): current.Credential => value;
      export const response = (value: earlier.ResponseWithHeaders<1, 2>): current.ResponseWithHeaders<1, 2> => value;
      export const operation = (value: earlier.Operation<1, 2>): current.Operation<1, 2> => value;
      export const error: typeof index.ResponseError = current.ResponseError;
      export const options: current.ConnectionOptions = { use: [index.retry()] };`;
    expect(typeErrors(new Map([[file, text]]), { exactOptionalPropertyTypes: true })).toEqual([]);
  });
});
