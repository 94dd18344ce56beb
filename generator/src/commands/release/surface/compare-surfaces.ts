import ts from "typescript";
import { createDeclarationProgram, folders, type DeclarationFiles } from "./declaration-program.js";
import { changedModules } from "./changed-modules.js";
import { probesFor, type Probe } from "./probes-for.js";
import type { SurfaceChange } from "./surface-change.js";

export interface SurfaceOptions extends Omit<DeclarationFiles, "extra"> {
  /** Whether requests or responses contain values of a type; both if that isn't known. */
  readonly directionOf: (type: string, module: string) => "sent" | "received" | "both";
}

const maxPerFile = 1000;
/** TypeScript's errors for types that it can't compare, because they are too deep or too large. */
const tooComplex: ReadonlySet<number> = new Set([2589, 2590, 2321]);

/**
 * Compares the declarations of two states of a package. Each type that both states export is compared by compiling small
 * programs that use the new declarations where the old ones were used.
 */
export function compareSurfaces(options: SurfaceOptions): readonly SurfaceChange[] {
  const changed = changedModules(options.before, options.after);
  if (changed.size === 0) return [];
  const program = createDeclarationProgram(options);
  const changes: SurfaceChange[] = [];
  const probes = new Map<string, Probe>();
  for (const path of modulesOf(options.before)) {
    const module = path.replace(/\.d\.ts$/, "");
    if (isPrivate(path)) continue;
    if (!options.after.has(path)) {
      changes.push({ kind: "breaking", module, name: null, role: "import", message: null });
      continue;
    }
    const [before, after] = [exportsOf(program, folders.before + path), exportsOf(program, folders.after + path)];
    for (const name of before.keys())
      if (!after.has(name)) changes.push({ kind: "breaking", module, name, role: "import", message: null });
    for (const name of after.keys())
      if (!before.has(name)) changes.push({ kind: "added", module, name, role: null, message: null });
    if (!changed.has(path)) continue;
    for (const [name, symbol] of before) {
      const other = after.get(name);
      if (other === undefined || isOfPaths(symbol)) continue;
      // A declaration that several modules export is compared once.
      const key = `${placeOf(symbol)} ${placeOf(other)}`;
      if (!probes.has(key)) probes.set(key, { module, name, before: symbol, after: other });
    }
  }
  for (const path of [...options.after.keys()].sort())
    if (!isPrivate(path) && !options.before.has(path))
      changes.push({ kind: "added", module: path.replace(/\.d\.ts$/, ""), name: null, role: null, message: null });
  return [...changes, ...runProbes([...probes.values()], options)];
}

/** Lists the index modules last, after the modules whose names they re-export. */
function modulesOf(files: ReadonlyMap<string, string>): readonly string[] {
  const rank = (path: string): string => `${/(?:^|\/)index\.d\.ts$/.test(path) ? 1 : 0}${path}`;
  return [...files.keys()].sort((left, right) => (rank(left) < rank(right) ? -1 : 1));
}

/** Whether a file is private: packages don't export their copy of the runtime. */
function isPrivate(path: string): boolean {
  return path.startsWith("runtime/");
}

function exportsOf(program: ts.Program, path: string): ReadonlyMap<string, ts.Symbol> {
  const source = program.getSourceFile(path);
  const checker = program.getTypeChecker();
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
  return new Map(
    symbols.map((symbol) => [
      symbol.name,
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    ]),
  );
}

/**
 * Whether a declaration is one that openapi-typescript prints. It combines types that callers send and receive, each of
 * which is compared where the package declares it.
 */
function isOfPaths(symbol: ts.Symbol): boolean {
  return (
    placeOf(symbol).includes("/paths.d.ts ") && /^(?:paths|operations|components|webhooks|\$defs)$/.test(symbol.name)
  );
}

function placeOf(symbol: ts.Symbol): string {
  const [declaration] = symbol.declarations ?? [];
  return declaration === undefined ? symbol.name : `${declaration.getSourceFile().fileName} ${symbol.name}`;
}

function runProbes(probes: readonly Probe[], options: SurfaceOptions): readonly SurfaceChange[] {
  const found: SurfaceChange[] = [];
  for (let start = 0; start < probes.length; start += maxPerFile) {
    const lines = probesFor(probes.slice(start, start + maxPerFile), options.directionOf);
    const path = "/probes.ts";
    const program = createDeclarationProgram({ ...options, extra: new Map([[path, lines.text]]) });
    const source = program.getSourceFile(path);
    for (const { start: position = 0, messageText, code } of program.getSemanticDiagnostics(source)) {
      const line = source?.getLineAndCharacterOfPosition(position).line ?? 0;
      const use = lines.uses.get(line);
      if (use === undefined) continue;
      const message = ts.flattenDiagnosticMessageText(messageText, "\n").split("\n", 1).join("");
      found.push({ ...use, kind: tooComplex.has(code) ? "risky" : use.kind, message });
    }
  }
  return found;
}
