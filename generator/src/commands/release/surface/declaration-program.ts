import ts from "typescript";

export interface DeclarationFiles {
  /** The declaration files of each state, keyed by their path in the package. */
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  /** The declarations of the client runtime, which packages can depend on. */
  readonly runtime: ReadonlyMap<string, string>;
  /** Files that use the declarations, keyed by their absolute path. */
  readonly extra?: ReadonlyMap<string, string>;
}

/** The folders of the files in the program. */
export const folders = { before: "/before/", after: "/after/", runtime: "/runtime/" } as const;

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: [],
  noEmit: true,
  skipLibCheck: true,
};

/** Creates a TypeScript program of both states of a package. It reads only TypeScript's own files from the disk. */
export function createDeclarationProgram({ before, after, runtime, extra = new Map() }: DeclarationFiles): ts.Program {
  const files = new Map<string, string>(extra);
  for (const [path, text] of before) files.set(folders.before + path, text);
  for (const [path, text] of after) files.set(folders.after + path, text);
  for (const [path, text] of runtime) files.set(folders.runtime + path, text);
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const isOwn = (path: string): boolean => path.includes("/lib.");
  const sources = new Map<string, ts.SourceFile>();
  host.fileExists = (path) => files.has(path) || (isOwn(path) && ts.sys.fileExists(path));
  host.readFile = (path) => files.get(path) ?? (isOwn(path) ? ts.sys.readFile(path) : undefined);
  host.getCurrentDirectory = () => "/";
  host.getSourceFile = (path, languageVersion) => {
    const text = files.get(path);
    if (text === undefined) return isOwn(path) ? readLibrary(path, () => read(path, languageVersion)) : undefined;
    const source = sources.get(path) ?? ts.createSourceFile(path, text, languageVersion, true);
    sources.set(path, source);
    return source;
  };
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => {
      const resolvedFileName = resolveImport(text, from, files);
      return {
        resolvedModule:
          resolvedFileName === null
            ? undefined
            : { resolvedFileName, extension: ts.Extension.Dts, isExternalLibraryImport: false },
      };
    });
  return ts.createProgram({
    rootNames: [...files.keys()].filter((path) => !path.startsWith(folders.runtime)),
    options,
    host,
  });
}

/** TypeScript's own files, which all programs share, because parsing them takes longer than anything else. */
const libraries = new Map<string, ts.SourceFile | undefined>();

function readLibrary(path: string, read: () => ts.SourceFile | undefined): ts.SourceFile | undefined {
  const known = libraries.get(path) ?? read();
  libraries.set(path, known);
  return known;
}

/** Returns the declaration file for an import, or null if there is none. */
function resolveImport(text: string, from: string, files: ReadonlyMap<string, string>): string | null {
  const bare = /^@almanac\/client(?:\/(.*))?$/.exec(text);
  const target =
    bare === null ? new URL(text, `file://${from}`).pathname : `${folders.runtime}${bare[1] ?? "index"}.js`;
  const path = target.replace(/\.js$/, ".d.ts");
  // Uses one file for a copied runtime that is the same in both states. TypeScript treats classes with private members
  // in different files as incompatible.
  const other = path.startsWith(folders.before) ? folders.after + path.slice(folders.before.length) : path;
  if (other.startsWith(`${folders.after}runtime/`) && files.get(other) === files.get(path)) return other;
  return files.has(path) ? path : null;
}
