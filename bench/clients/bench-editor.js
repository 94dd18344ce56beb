import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, node24 } from "../measure.js";
import { prepareClients, writeProgram } from "./prepare-clients.js";
import { programPeers, programsFor } from "./programs.js";

const tsserver = fileURLToPath(new URL("../node_modules/typescript/lib/tsserver.js", import.meta.url));
const warmUps = 3;
const edits = 15;

/** The CPU time of the language server for the first hover and completion, and until the diagnostics after a letter. */
export async function benchEditor({ documents, rounds, report }) {
  if (documents.atlas === null) return [];
  const { root, api } = prepareClients(documents.atlas, programPeers);
  try {
    const programs = Object.entries(programsFor(api)).map(([name, text]) => [name, writeProgram(root, name, text)]);
    const runs = new Map(programs.map(([name]) => [name, []]));
    for (let round = 1; round <= rounds; round += 1) {
      for (const [name, folder] of programs) {
        report(`Editor: ${name} (${round} of ${rounds})`);
        runs.get(name).push(await measureEditor(join(folder, "program.ts")));
      }
    }
    return [toResult(runs)];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function measureEditor(file) {
  const server = startServer();
  try {
    const text = readFileSync(file, "utf8");
    const lines = text.split("\n");
    const line = lines.findIndex((each) => each.startsWith("export const desc")) + 1;
    const name = { file, line, offset: lines[line - 1].indexOf("desc;") + 1 };
    server.send("open", { file });
    const hover = await server.cpuFor(() => server.ask("quickinfo", name));
    const completion = await server.cpuFor(() => server.ask("completionInfo", name));
    const times = [];
    for (let index = 0; index < warmUps + edits; index += 1) {
      const at = { file, line: lines.length, offset: index + 1, endLine: lines.length, endOffset: index + 1 };
      times.push(
        await server.cpuFor(async () => {
          server.send("change", { ...at, insertString: "a" });
          await server.diagnose(file);
        }),
      );
    }
    return { hover, completion, edit: median(times.slice(warmUps)) };
  } finally {
    server.stop();
  }
}

function startServer() {
  const child = spawn(node24, [tsserver, "--disableAutomaticTypingAcquisition"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const waiting = new Set();
  let buffer = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    const received = (buffer + chunk).split("\n");
    buffer = received.pop() ?? "";
    for (const text of received.filter((each) => each.startsWith("{"))) {
      const message = JSON.parse(text);
      for (const each of [...waiting]) each(message);
    }
  });
  let sequence = 0;
  const send = (command, args) => {
    sequence += 1;
    child.stdin.write(`${JSON.stringify({ seq: sequence, type: "request", command, arguments: args })}\n`);
    return sequence;
  };
  const messageThat = (isWanted) =>
    new Promise((resolve) => {
      const check = (message) => {
        if (!isWanted(message)) return;
        waiting.delete(check);
        resolve(message);
      };
      waiting.add(check);
    });
  return {
    send,
    ask: (command, args) => {
      const id = send(command, args);
      return messageThat((message) => message.type === "response" && message.request_seq === id);
    },
    diagnose: (file) => {
      const id = send("geterr", { files: [file], delay: 0 });
      return messageThat((message) => message.event === "requestCompleted" && message.body.request_seq === id);
    },
    cpuFor: async (action) => {
      const before = cpuOf(child.pid);
      await action();
      return cpuOf(child.pid) - before;
    },
    stop: () => child.kill(),
  };
}

/** The CPU time of all threads of a process, in milliseconds. */
function cpuOf(pid) {
  const times = readdirSync(`/proc/${pid}/task`).map((task) => {
    const [nanoseconds] = readFileSync(`/proc/${pid}/task/${task}/schedstat`, "utf8").split(" ");
    return Number(nanoseconds);
  });
  return times.reduce((sum, each) => sum + each, 0) / 1e6;
}

function toResult(runs) {
  const middle = (name, key) => median(runs.get(name).map((run) => run[key]));
  const ratio = (name, key) => median(runs.get(name).map((run, round) => run[key] / runs.get("Kubb")[round][key]));
  const rows = [...runs.keys()].map((name) => [
    name,
    middle(name, "hover").toFixed(0),
    middle(name, "completion").toFixed(0),
    middle(name, "edit").toFixed(1),
    ratio(name, "edit").toFixed(2),
  ]);
  return {
    title: "Editor: TypeScript 5.9's language server",
    note: `CPU time for a program that calls one operation of Atlas. The diagnostics are those after one letter, the median of ${edits} edits.`,
    table: { columns: ["Client", "First hover ms", "Completion ms", "Diagnostics ms", "Diagnostics / Kubb"], rows },
    ratios: ["Almanac, facade", "Almanac, function"].map((name) => ({
      work: `Editor, diagnostics after one letter: ${name}`,
      against: "Kubb",
      ratio: ratio(name, "edit"),
    })),
  };
}
