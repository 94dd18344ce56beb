import ts from "typescript";
import type { OverlaidPackage } from "./overlaid-package.js";
import { overlayPackages } from "./overlay-packages.js";
import type { Project } from "./project.js";

/** Creates a host that resolves import paths in a project whose packages are replaced. */
export function createModuleHost({ options }: Project, packages: readonly OverlaidPackage[]): ts.ModuleResolutionHost {
  return overlayPackages(ts.createCompilerHost(options), packages);
}
