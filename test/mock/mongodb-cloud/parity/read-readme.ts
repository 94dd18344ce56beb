import { readFileSync } from "node:fs";
import { root } from "../../../support/cli.js";

export interface OperationRow {
  readonly api: string;
  readonly name: string;
  readonly request: string;
  readonly origin: string;
  readonly evidence: string;
}

export interface BehaviorRow {
  readonly api: string;
  readonly text: string;
  readonly evidence: string;
}

export interface ParityTables {
  readonly operations: readonly OperationRow[];
  readonly behavior: readonly BehaviorRow[];
}

/** Reads the tables of the README of the mock of MongoDB Cloud. */
export function readReadme(): ParityTables {
  const [, ...sections] = readFileSync(`${root}generated/mongodb-cloud-mock/README.md`, "utf8").split(/^### /m);
  const rows = sections.flatMap((section) => {
    const api = section.slice(0, section.indexOf("\n"));
    const lines = section.split("\n").filter((line) => /^\| (?!---|Operation|Behavior)/.test(line));
    return lines.map((line) => ({ api, cells: line.slice(2, -2).split(" | ").map(unescaped) }));
  });
  const operations = rows.filter(({ cells }) => cells.length === 4);
  const behavior = rows.filter(({ cells }) => cells.length === 2);
  return {
    operations: operations.map(({ api, cells: [name = "", request = "", origin = "", evidence = ""] }) => ({
      api,
      name,
      request,
      origin,
      evidence,
    })),
    behavior: behavior.map(({ api, cells: [text = "", evidence = ""] }) => ({ api, text, evidence })),
  };
}

/** Removes the characters that Markdown doesn't show. */
function unescaped(cell: string): string {
  return cell.replace(/^`(.*)`$/, "$1").replace(/\\(.)/g, "$1");
}
