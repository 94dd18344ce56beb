import ts from "typescript";
import { folderOf } from "../../host/file-path.js";
import type { Project } from "./project.js";

export interface OpenedProjects {
  readonly projects: readonly Project[];
  /** Messages about configurations that can't be read. */
  readonly problems: readonly string[];
}

const defaults: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
};

/** Groups files by their `tsconfig.json`, and reads the compiler options. Files without one get strict options for Node. */
export function openProjects(files: readonly string[]): OpenedProjects {
  const groups = new Map<string | null, string[]>();
  const paths = new Map<string, string | null>();
  const parsed = new Map<string, ts.ParsedCommandLine>();
  const parse = (path: string): ts.ParsedCommandLine => {
    const known = parsed.get(path) ?? parseConfig(path);
    parsed.set(path, known);
    return known;
  };
  for (const file of files) {
    const folder = folderOf(file);
    const nearest = paths.get(folder) ?? ts.findConfigFile(folder, (path) => ts.sys.fileExists(path)) ?? null;
    paths.set(folder, nearest);
    const path = nearest === null ? null : configOf(file, nearest, parse);
    groups.set(path, [...(groups.get(path) ?? []), file]);
  }
  const problems = [...parsed.values()].flatMap(({ errors }) => errors.filter(isProblem).map(textOf));
  const projects = [...groups].map(([path, own]) => toProject(own, path === null ? null : parse(path)));
  return { projects, problems: [...new Set(problems)] };
}

/** Returns the referenced project that contains the file, if the nearest configuration only refers to others. */
function configOf(file: string, nearest: string, parse: (path: string) => ts.ParsedCommandLine): string {
  const queue = [nearest];
  const seen = new Set<string>();
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const config = parse(path);
    if (config.fileNames.includes(file)) return path;
    for (const each of config.projectReferences ?? []) {
      const reference = ts.resolveProjectReferencePath(each);
      if (ts.sys.fileExists(reference)) queue.push(reference);
    }
  }
  return nearest;
}

function parseConfig(path: string): ts.ParsedCommandLine {
  const read: { config?: unknown; error?: ts.Diagnostic } = ts.readConfigFile(path, (name) => ts.sys.readFile(name));
  const { config, error } = read;
  const line = ts.parseJsonConfigFileContent(config ?? {}, ts.sys, folderOf(path), undefined, path);
  return error === undefined ? line : { ...line, errors: [error, ...line.errors] };
}

/** Whether an error prevents reading the options. A configuration without files of its own (18002, 18003) is fine. */
function isProblem({ category, code }: ts.Diagnostic): boolean {
  return category === ts.DiagnosticCategory.Error && code !== 18002 && code !== 18003;
}

function textOf({ file, messageText }: ts.Diagnostic): string {
  const text = ts.flattenDiagnosticMessageText(messageText, " ");
  return file === undefined ? text : `${file.fileName}: ${text}`;
}

function toProject(files: readonly string[], config: ts.ParsedCommandLine | null): Project {
  const { composite, ...rest } = config?.options ?? defaults;
  const hasScripts = files.some((file) => /\.[cm]?jsx?$/.test(file));
  const options: ts.CompilerOptions = {
    ...rest,
    ...(composite === true ? { declaration: true } : {}),
    incremental: false,
    noEmit: true,
    skipLibCheck: true,
    // Checks JavaScript too, to report the errors that the rewrite causes in it.
    ...(hasScripts ? { allowJs: true, checkJs: true } : {}),
  };
  delete options.tsBuildInfoFile;
  return {
    options,
    references: config?.projectReferences ?? [],
    rootNames: [...new Set([...(config?.fileNames ?? []), ...files])],
    files,
  };
}
