/**
 * Returns the V8 flags for a run of the generator. They turn off V8's slowest compiler, whose code is hardly used before
 * the run ends; its faster compiler remains. Node before version 24 may have no other optimizing compiler.
 */
export function compilerFlags(nodeVersion: string): readonly string[] {
  const major = Number(/^v(\d+)/.exec(nodeVersion)?.[1] ?? 0);
  return major >= 24 ? ["--no-opt"] : [];
}
