import ts from "typescript";
import { consumerOptions } from "./consumer-options.js";

/** Type-checks a program and the declarations that it imports with the strictest options, and returns the errors. */
export function checkProgram(path: string): readonly string[] {
  const program = ts.createProgram([path], {
    ...consumerOptions,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    noImplicitReturns: true,
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
    return `${file?.fileName ?? ""}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}
