import ts from "typescript";
import type { Project } from "./project.js";

/** Creates a project's program. `texts` replaces the contents of some files. */
export function createProgram(
  { options, rootNames, references }: Project,
  texts: ReadonlyMap<string, string>,
  before?: ts.Program,
): ts.Program {
  const host = ts.createCompilerHost(options, true);
  return ts.createProgram({
    rootNames,
    options,
    projectReferences: references,
    ...(before === undefined ? {} : { oldProgram: before }),
    host: {
      ...host,
      readFile: (path) => texts.get(path) ?? host.readFile(path),
      getSourceFile: (path, version, ...others) => {
        const text = texts.get(path);
        if (text !== undefined) return ts.createSourceFile(path, text, version, true);
        // Unchanged files are parsed once.
        const known = before?.getSourceFile(path);
        return known ?? host.getSourceFile(path, version, ...others);
      },
    },
  });
}
