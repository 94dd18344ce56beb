import ts from "typescript";

/** Compiler options of a strict consumer. */
export const consumerOptions: ts.CompilerOptions = {
  strict: true,
  // Check all declarations except TypeScript's own library.
  skipLibCheck: false,
  skipDefaultLibCheck: true,
  noEmit: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
};
