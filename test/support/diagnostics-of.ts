import ts from "typescript";

type Builder = ts.SemanticDiagnosticsBuilderProgram;

/** The last program for each set of options, whose unchanged files aren't checked again, and all parsed files. */
const programs = new Map<string, { builder?: Builder; readonly sources: Map<string, ts.SourceFile> }>();

/** Type-checks files on disk and in memory. `files` contains the texts of those in memory by path. */
export function diagnosticsOf(
  paths: readonly string[],
  options: ts.CompilerOptions,
  files: ReadonlyMap<string, string> = new Map(),
): readonly ts.Diagnostic[] {
  const key = JSON.stringify(options);
  const last = programs.get(key) ?? { sources: new Map<string, ts.SourceFile>() };
  programs.set(key, last);
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => files.has(path) || disk.fileExists(path),
    readFile: (path) => files.get(path) ?? disk.readFile(path),
    getSourceFile: (path, parsing) => {
      const text = host.readFile(path);
      const known = last.sources.get(path);
      if (text === undefined) return undefined;
      if (known?.text === text) return known;
      const source = Object.assign(ts.createSourceFile(path, text, parsing), { version: text });
      last.sources.set(path, source);
      return source;
    },
  };
  const builder = ts.createSemanticDiagnosticsBuilderProgram(paths, options, host, last.builder);
  last.builder = builder;
  return ts.sortAndDeduplicateDiagnostics([
    ...builder.getOptionsDiagnostics(),
    ...builder.getSyntacticDiagnostics(),
    ...builder.getGlobalDiagnostics(),
    ...builder.getSemanticDiagnostics(),
  ]);
}
