import ts from "typescript";

type Builder = ts.SemanticDiagnosticsBuilderProgram;

/** The last program for each set of options, whose unchanged files aren't checked again, and all parsed files. */
const programs = new Map<string, { builder?: Builder; readonly sources: Map<string, ts.SourceFile> }>();

/** Type-checks in-memory files with the strict options of a Node program, and returns the messages. */
export function typeErrors(
  files: ReadonlyMap<string, string>,
  extra: Readonly<ts.CompilerOptions> = {},
): readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: ["node"],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    ...extra,
  };
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
  const builder = ts.createSemanticDiagnosticsBuilderProgram([...files.keys()], options, host, last.builder);
  last.builder = builder;
  const diagnostics = [
    ...builder.getOptionsDiagnostics(),
    ...builder.getSyntacticDiagnostics(),
    ...builder.getGlobalDiagnostics(),
    ...builder.getSemanticDiagnostics(),
  ];
  return ts
    .sortAndDeduplicateDiagnostics(diagnostics)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}
