import { spawn, spawnSync, type SpawnOptions } from "node:child_process";
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { filesDocument } from "../cli/start-mock.js";
import { root } from "../support/cli.js";

interface Instruction {
  readonly name: string;
  readonly value: string;
}

function readDockerfile(): readonly Instruction[] {
  const lines = readFileSync(join(root, "Dockerfile"), "utf8").replaceAll("\\\n", " ").split("\n");
  return lines
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => ({ name: line.split(" ", 1)[0] ?? "", value: line.slice(line.indexOf(" ") + 1) }));
}

/** A user without privileges, if the tests run as root; else the user who runs the tests. */
const user = process.getuid?.() === 0 ? { uid: 1000, gid: 1000 } : {};

/** The files that Docker sends to the builder. */
function copyContext(target: string): void {
  const { stdout } = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
  for (const path of stdout
    .toString()
    .split("\0")
    .filter((each) => each !== "" && !each.includes("node_modules"))) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    cpSync(join(root, path), join(target, path), { force: true });
  }
}

function own(folder: string): void {
  if (user.uid !== undefined) spawnSync("chown", ["-R", `${user.uid}:${user.gid}`, folder]);
}

/** Performs the steps of the Dockerfile, with a folder for the file system of each stage. */
function buildImage(folder: string): {
  readonly stage: string;
  readonly workdir: string;
  readonly command: readonly string[];
} {
  const stages = new Map<string, string>();
  let [stage, workdir, entrypoint, command] = ["", "", "", ""];
  const inStage = (text: string): string => text.replace(/(^|\s)\/(?=[a-z])/g, `$1${stage}/`);
  for (const { name, value } of readDockerfile()) {
    switch (name) {
      case "FROM": {
        stage = join(folder, `stage-${stages.size}`);
        mkdirSync(stage);
        stages.set(/ AS (\w+)$/.exec(value)?.[1] ?? "", stage);
        break;
      }
      case "WORKDIR":
        workdir = inStage(value);
        mkdirSync(workdir, { recursive: true });
        break;
      case "COPY": {
        const [, from, source = "", target = ""] = /^(?:--from=(\w+) )?(\S+) (\S+)$/.exec(value) ?? [];
        if (from === undefined) copyContext(join(workdir, target));
        else cpSync((stages.get(from) ?? "") + source, inStage(target), { recursive: true });
        break;
      }
      case "RUN": {
        own(folder);
        const env = { ...process.env, HOME: folder, npm_config_cache: join(folder, "cache") };
        const options = { cwd: workdir, env, ...user, encoding: "utf8" } as const;
        const { status, stdout, stderr } = spawnSync("sh", ["-c", inStage(value)], options);
        if (status !== 0) throw new Error(`${value}\n${stdout}\n${stderr}`);
        break;
      }
      case "ENTRYPOINT":
        entrypoint = value;
        break;
      case "CMD":
        command = value;
    }
  }
  const parts = [...(JSON.parse(entrypoint) as string[]), ...(JSON.parse(command) as string[])];
  return { stage, workdir, command: parts.map(inStage) };
}

test(
  "the steps of the Dockerfile give a mock that runs as a user without privileges",
  { timeout: 400_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "almanac-image-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    chmodSync(folder, 0o755);
    if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
    expect(readDockerfile().filter(({ name }) => name === "USER")).toEqual([{ name: "USER", value: "node" }]);

    const { workdir, command } = buildImage(folder);
    writeFileSync(join(workdir, "openapi.yaml"), filesDocument);
    chmodSync(workdir, 0o555);
    const [program, ...args] = [...command, "--port", "0", "--json", "--auth", "off"];
    const options: SpawnOptions = {
      cwd: workdir,
      env: { PATH: process.env["PATH"] },
      ...user,
      stdio: ["ignore", "pipe", "pipe"],
    };
    const child = spawn(program, args, options);
    onTestFinished(() => void child.kill("SIGKILL"));
    const printed = await new Promise<string>((resolve, reject) => {
      child.stdout?.once("data", (chunk: Buffer) => resolve(chunk.toString()));
      child.once("exit", (code) => reject(new Error(`The mock ended with ${code}.`)));
    });
    const { url } = JSON.parse(printed) as { readonly url: string };
    const headers = { "content-type": "application/json" };
    expect((await fetch(`${url}/files`, { method: "POST", body: '{"name":"a"}', headers })).status).toBe(201);
    expect(await (await fetch(`${url}/files`)).json()).toMatchObject({ results: [{ name: "a" }] });
    child.removeAllListeners("exit");
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  },
);
