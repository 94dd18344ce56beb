import type { AnalyzedApi } from "./analyzed-api.js";
import type { Reported } from "./diagnostics/reported.js";
import type { Edition } from "./edition/edition.js";
import type { PrintedParts } from "./emit/openapi-fetch/printed-parts.js";
import type { HostAnswer } from "./host/record-answers.js";
import type { SourceStep } from "./load/source-steps.js";
import type { Source } from "./load/source.js";
import type { CompiledFile } from "./mock/code/compiled-file.js";
import type { BuiltApi } from "./mock/tables/build-api-table.js";
import type { ReferenceMemory } from "./emit/reference/samples/reference-memory.js";
import { Memo } from "./model/memory/memo.js";
import { ValueNumbers } from "./model/memory/value-numbers.js";
import type { VersionedApi } from "./version/versioned-api.js";
import type { RenderedFile } from "./render/render.js";

/** An analyzed API, and what was read to analyze it. */
export interface RememberedApi extends Reported<AnalyzedApi> {
  readonly steps: readonly SourceStep[];
  readonly answers: readonly HostAnswer[];
}

/** The files of a package, and the editions from which they were emitted. */
interface EmittedPackage {
  readonly editions: readonly Edition[];
  readonly files: readonly RenderedFile[];
}

/** The state of an API in a commit. */
export interface CommittedApi {
  /** Null if the commit doesn't contain a readable state of the API. */
  readonly api: VersionedApi | null;
  readonly isCutOff: boolean;
}

/**
 * The results that a process keeps from one run to the next. A run recomputes only results whose inputs have changed,
 * and its output is the same as that of a new program. Results of whole APIs and packages aren't kept if there were errors.
 */
export class RunMemory {
  readonly sources: Memo<Source> = new Memo<Source>();
  readonly apis: Memo<RememberedApi> = new Memo<RememberedApi>();
  /** The texts that openapi-typescript printed. */
  readonly printed: Memo<PrintedParts> = new Memo<PrintedParts>();
  readonly packages: Memo<Reported<EmittedPackage>> = new Memo<Reported<EmittedPackage>>(this.printed);
  readonly mockTables: Memo<Reported<BuiltApi>> = new Memo<Reported<BuiltApi>>();
  readonly mocks: Memo<Reported<readonly RenderedFile[]>> = new Memo<Reported<readonly RenderedFile[]>>(
    this.mockTables,
  );
  /** The compiled files of handwritten mock code. */
  readonly code: Memo<CompiledFile> = new Memo<CompiledFile>();
  readonly references: ReferenceMemory;
  /** The state of each API in the last commit that changed its package. Kept even if a run doesn't use it. */
  readonly committed: Memo<CommittedApi> = new Memo<CommittedApi>();

  /** `isKept` is false if the process has only one run. Then, parts that are used only once in a run aren't kept. */
  constructor(isKept = true) {
    const samples: ReferenceMemory["samples"] = new Memo();
    this.references = {
      ...{ numbers: new ValueNumbers(), samples },
      ...{ views: isKept ? new Memo() : null, documented: isKept ? new Memo(samples) : null },
    };
  }

  endRun(isSound: boolean): void {
    const { sources, apis, packages, mockTables, mocks, code, printed } = this;
    for (const memo of [sources, apis, packages, mockTables, mocks, code, printed]) memo.endRun(isSound);
    const { numbers, samples, views, documented } = this.references;
    for (const memo of [numbers, samples, views, documented]) memo?.endRun(isSound);
  }
}
