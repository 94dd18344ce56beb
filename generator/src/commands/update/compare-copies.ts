import type { LocatedDiagnostic } from "../../diagnostics/diagnostic.js";
import type { DiffReport } from "../../diff/report.js";
import type { Assets } from "../../host/assets.js";
import type { Host } from "../../host/host.js";
import { diffApis } from "../diff/diff-apis.js";
import { openSide, type NamedSide } from "../diff/open-side.js";

interface CompareOptions {
  readonly config: string;
  /** The names of the APIs to compare. */
  readonly apis: readonly string[];
  /** Reads the copies. */
  readonly base: Host;
  /** Reads the originals. */
  readonly revision: Host;
  readonly assets: Pick<Assets, "configSchema">;
}

export interface CopyComparison {
  /** Whether the originals have no errors. */
  readonly isSound: boolean;
  /** Null if the copies or the originals have errors. */
  readonly report: DiffReport | null;
  /** The errors of the originals. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly textOf: (file: string) => string | null;
}

/** Loads the APIs from the copies and from the originals, with the same configuration, and compares them. */
export async function compareCopies({ config, apis, base, revision, assets }: CompareOptions): Promise<CopyComparison> {
  const sideOf = (label: string, host: Host): NamedSide => ({
    label,
    choice: { config, apis },
    host,
    version: null,
    option: "",
  });
  const sides = { base: sideOf("the copies", base), revision: sideOf("the originals", revision) };
  const { report } = await diffApis({ ...sides, assets });
  if (report !== null) return { isSound: true, report, diagnostics: [], textOf: () => null };
  // Copies with errors can still be replaced, so only the errors of the originals are returned.
  const opened = await openSide(sides.revision, { ...assets, only: "all" });
  const errors = opened.diagnostics().filter(({ severity }) => severity === "error");
  return { isSound: opened.apis !== null, report: null, diagnostics: errors, textOf: opened.textOf };
}
