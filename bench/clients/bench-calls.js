import { execFileSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { node24 } from "../measure.js";
import { prepareClients } from "./prepare-clients.js";

/** A client call over a stubbed `fetch`. Needs Atlas's document. */
export function benchCalls({ documents, report }) {
  if (documents.atlas === null) return [];
  report("Calls");
  const { root, api } = prepareClients(documents.atlas, []);
  try {
    const program = join(root, "time-calls.mjs");
    copyFileSync(fileURLToPath(new URL("time-calls.js", import.meta.url)), program);
    const text = execFileSync(node24, ["--expose-gc", program, join(root, api, "index.js")], { encoding: "utf8" });
    return [toResult(JSON.parse(text))];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function toResult(times) {
  const kinds = Object.entries(times);
  return {
    title: "Calls",
    note: "CPU time of a call over a stubbed `fetch`, which returns one prepared response or a new `Response` for each call.",
    table: {
      columns: ["Call", "Almanac µs", "openapi-fetch µs", "Ratio"],
      rows: kinds.map(([kind, { own, peer }]) => [kind, own.toFixed(2), peer.toFixed(2), (own / peer).toFixed(2)]),
    },
    ratios: kinds.map(([kind, { own, peer }]) => ({
      work: `Client call, ${kind}`,
      against: "openapi-fetch",
      ratio: own / peer,
    })),
  };
}
