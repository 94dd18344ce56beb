import type { Runtime } from "../model/package.js";

/**
 * Returns the import path of a runtime's entry point for generated code. `copied` is the path of the entry point in a
 * standalone package, which contains a copy of the runtime.
 */
export function runtimeEntry(runtime: Runtime, copied: string): string {
  return runtime.kind === "dependency" ? `${runtime.name}/codegen/v1` : copied;
}
