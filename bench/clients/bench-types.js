import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { measureInTurn, node24, ratioOf } from "../measure.js";
import { prepareClients, writeProgram } from "./prepare-clients.js";
import { programPeers, programsFor } from "./programs.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const compilers = {
  "TypeScript 5.9": here("../node_modules/typescript/lib/tsc.js"),
  "TypeScript 7": here("../node_modules/typescript-7/bin/tsc"),
};

/** `tsc --noEmit` of programs that call one operation. Needs Atlas's document. */
export function benchTypes({ documents, rounds, report }) {
  if (documents.atlas === null) return [];
  const { root, api } = prepareClients(documents.atlas, programPeers);
  try {
    const programs = Object.entries(programsFor(api)).map(([name, text]) => [name, writeProgram(root, name, text)]);
    return Object.entries(compilers).map(([compiler, tsc]) => {
      const cases = programs.map(([name, folder]) => ({
        name,
        prepare: () => ({ command: [node24, tsc, "-p", folder, "--extendedDiagnostics"] }),
      }));
      return toResult(
        compiler,
        measureInTurn(cases, rounds, (text) => report(`${compiler}: ${text}`)),
      );
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function toResult(compiler, summaries) {
  const reference = summaries.get("openapi-fetch");
  const rows = [...summaries].map(([name, summary]) => {
    const field = (label) => new RegExp(`^${label}: *(\\d+)`, "m").exec(summary.output)?.[1] ?? "–";
    const errors = summary.output.match(/error TS/g)?.length ?? 0;
    const cells = [summary.cpu.toFixed(2), field("Files"), field("Instantiations"), String(errors)];
    return [name, ...cells, ratioOf(summary, reference).toFixed(2)];
  });
  const ratio = (of, against) => ({
    work: `${compiler}, program with one call: ${of}`,
    against,
    ratio: ratioOf(summaries.get(of), summaries.get(against)),
  });
  return {
    title: `Type checking: ${compiler}`,
    note: "`tsc --noEmit` of a program that calls one operation of Atlas.",
    table: { columns: ["Client", "CPU s", "Files", "Instantiations", "Errors", "CPU / openapi-fetch"], rows },
    ratios: [ratio("Almanac, facade", "openapi-fetch"), ratio("Almanac, function", "Kubb")],
  };
}
