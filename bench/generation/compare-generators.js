// Cold runs of all generators for one document, and Almanac's further runs: unchanged, and with one operation edited.
import { mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measure, measureInTurn, node24 } from "../measure.js";
import { copyEdited } from "./documents.js";
import { generateAlmanac, peers, prepareAlmanac } from "./generators.js";

/**
 * Returns summaries by name. `variants` are Almanac's packages: a map from a name to the options of `prepareAlmanac`.
 * The variant named `again` is also run unchanged and with one operation edited.
 */
export function compareGenerators({ document, variants, again, rounds, report, program = node24 }) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "almanac-bench-")));
  try {
    const cases = [
      ...Object.entries(variants).map(([name, options]) => almanacCase(name, root, program, document, options)),
      ...furtherCases(again, root, program, document, variants[again]),
      ...Object.entries(peers).map(([name, build]) => peerCase(name, root, program, document, build)),
      { name: "node -e 0", prepare: () => ({ command: [program, "-e", "0"] }) },
    ];
    return measureInTurn(cases, rounds, report);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Each cold run has a folder of its own, without output and without a cache. */
function almanacCase(name, root, program, document, options) {
  let cwd = "";
  return {
    name,
    prepare: () => {
      cwd = mkdtempSync(join(root, "almanac-"));
      return { command: [program, ...prepareAlmanac(document, cwd, options)], options: inFolder(cwd) };
    },
    finish: (run) => {
      expectSuccess(name, run);
      return sizeOf(join(cwd, "generated"));
    },
  };
}

/** Both runs follow a first run in the same folder, which is not measured. */
function furtherCases(name, root, program, document, options) {
  const cwd = mkdtempSync(join(root, "further-"));
  const command = [program, ...prepareAlmanac(document, cwd, options)];
  expectSuccess(name, measure(command, inFolder(cwd)));
  let edits = 0;
  return [
    {
      name: `${name}, unchanged`,
      prepare: () => ({ command, options: inFolder(cwd) }),
      finish: (run) => expectSuccess("The unchanged run", run),
    },
    {
      name: `${name}, one operation edited`,
      prepare: () => {
        edits += 1;
        copyEdited(document, cwd, `Edit ${edits}`);
        return { command: [program, ...generateAlmanac()], options: inFolder(cwd) };
      },
      finish: (run) => expectSuccess("The edited run", run),
    },
  ];
}

const inFolder = (cwd) => ({ cwd, env: { XDG_CACHE_HOME: join(cwd, ".cache") } });

/** A peer that fails is reported as failed, with the status of its process. */
function peerCase(name, root, program, document, build) {
  let cwd = "";
  return {
    name,
    prepare: () => {
      cwd = mkdtempSync(join(root, "peer-"));
      return { command: [program, ...build(document, cwd)], options: { cwd } };
    },
    finish: () => sizeOf(cwd),
  };
}

function expectSuccess(name, { status, output }) {
  if (status !== 0) throw new Error(`${name} failed with status ${status}:\n${output.slice(0, 2000)}`);
}

function sizeOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { files: files.length, kilobytes: Math.round(bytes / 1000) };
}
