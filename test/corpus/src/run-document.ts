import { fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Found } from "./find-documents.js";
import type { Compiled, Generated, Mocked, Outcome, Part, Row } from "./row.js";

export interface Limits {
  readonly seconds: number;
  /** Limit of the heap. */
  readonly megabytes: number;
  /** `all` also compiles the package and calls the mock; `generate` only generates it. */
  readonly extent: "all" | "generate";
}

/** The results for a document when its process has ended. */
interface DocumentResults {
  stage: string;
  crash: string | null;
  generated: Generated | null;
  compiled: Compiled | null;
  mocked: Mocked | null;
}

const child = fileURLToPath(new URL("../dist/child.js", import.meta.url));

/** Processes a document in a separate process, which may crash, hang or run out of memory: each becomes a row. */
export async function runDocument(found: Found, limits: Limits): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), "almanac-corpus-"));
  try {
    const results: DocumentResults = { stage: "starting", crash: null, generated: null, compiled: null, mocked: null };
    const end = await follow([found.path, join(folder, "package"), limits.extent], limits, results);
    return rowOf(found, results, end);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface End {
  readonly isLate: boolean;
  /** Null if the process ended normally. */
  readonly trouble: string | null;
}

function follow(options: readonly string[], limits: Limits, results: DocumentResults): Promise<End> {
  const process = fork(child, options, {
    execArgv: [`--max-old-space-size=${limits.megabytes}`],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let stderr = "";
  let isLate = false;
  process.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr = (stderr + text).slice(-40_000)));
  process.on("message", (part: Part) => note(part, results));
  const timer = setTimeout(() => {
    isLate = true;
    process.kill("SIGKILL");
  }, limits.seconds * 1000);
  return new Promise((resolve) => {
    process.on("close", (code, signal) => {
      clearTimeout(timer);
      const isOutOfMemory = stderr.includes("heap out of memory");
      const reason = isOutOfMemory ? `more than ${limits.megabytes} MB` : lastLine(stderr);
      const trouble = code === 0 ? null : `ended with ${signal ?? code ?? "nothing"}: ${results.crash ?? reason}`;
      resolve({ isLate, trouble });
    });
  });
}

function note(part: Part, results: DocumentResults): void {
  switch (part.kind) {
    case "began":
      results.stage = part.stage;
      break;
    case "crashed":
      results.crash = part.note;
      break;
    case "generated":
      results.generated = part.value;
      break;
    case "compiled":
      results.compiled = part.value;
      break;
    case "mocked":
      results.mocked = part.value;
      break;
  }
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}

function rowOf({ name, format }: Found, results: DocumentResults, end: End): Row {
  const { generated, compiled, mocked, stage } = results;
  const outcome = outcomeOf(results, end);
  const note =
    outcome === "timed out" ? stage : outcome === "crashed" ? `${stage}, ${end.trouble ?? ""}` : firstOf(results);
  return { document: name, format, outcome, note, generated, compiled, mocked };
}

function outcomeOf({ generated, compiled }: DocumentResults, { isLate, trouble }: End): Outcome {
  if (isLate) return "timed out";
  if (trouble !== null || generated === null) return "crashed";
  if (!generated.isSound) return "stopped";
  const isClean = compiled === null || compiled.errors.length + compiled.anys.length === 0;
  return isClean ? "compiled" : "does not compile";
}

/** Returns the first problem. */
function firstOf({ generated, compiled, mocked }: DocumentResults): string | null {
  const wrong = [
    ...(generated?.errors ?? []),
    ...(compiled?.errors ?? []),
    ...(compiled?.anys ?? []).map((place) => `any at ${place}`),
    ...(mocked?.failed ?? []),
    ...(mocked?.invalid ?? []),
    ...(mocked?.resources.broken ?? []),
    ...(mocked?.refused ?? []),
  ];
  return wrong[0] ?? null;
}
