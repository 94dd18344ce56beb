import ts from "typescript";
import type { OverlaidPackage } from "./overlaid-package.js";
import { overlayPackages } from "./overlay-packages.js";
import type { Project } from "./project.js";

export interface ProgramChanges {
  /** The new contents of some files. */
  readonly texts: ReadonlyMap<string, string>;
  /** The packages whose files replace the installed ones. */
  readonly packages: readonly OverlaidPackage[];
}

/** Creates a project's program. Parses only the files that differ from those of an earlier program. */
export function createProgram(
  { options, rootNames, references }: Project,
  { texts, packages }: ProgramChanges,
  before?: ts.Program,
): ts.Program {
  const host = overlayPackages(ts.createCompilerHost(options, true), packages);
  const isOverlaid = (path: string): boolean => packages.some(({ root }) => path.startsWith(`${root}/`));
  return ts.createProgram({
    rootNames,
    options,
    projectReferences: references,
    // Not reused if a package is replaced, because modules can then resolve to other files.
    ...(before === undefined || packages.length > 0 ? {} : { oldProgram: before }),
    host: {
      ...host,
      readFile: (path) => texts.get(path) ?? host.readFile(path),
      getSourceFile: (path, version, ...others) => {
        const text = texts.get(path);
        if (text !== undefined) return ts.createSourceFile(path, text, version, true);
        const known = isOverlaid(path) ? undefined : before?.getSourceFile(path);
        return known ?? host.getSourceFile(path, version, ...others);
      },
    },
  });
}
