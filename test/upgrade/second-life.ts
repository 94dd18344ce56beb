import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root, type Ended } from "../support/cli.js";

/** The version that `addVersion` adds. */
export const added = "2025-06-01";

/** Copies the configuration, documents, packages and examples of this repository to a temporary folder, where they can run. */
export function copyRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), "almanac-second-life-"));
  for (const path of [
    "almanac.yaml",
    "almanac.lock.json",
    "spec",
    "generated",
    "examples",
    "LICENSE",
    "tsconfig.base.json",
  ])
    cpSync(join(root, path), join(folder, path), { recursive: true, filter: (each) => !each.includes("node_modules") });
  const link = (name: string, target: string): void => {
    mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
    symlinkSync(target, join(folder, "node_modules", name));
  };
  for (const name of ["atlas", "mongodb-cloud-mock"]) link(`@almanac/${name}`, join(folder, "generated", name));
  for (const name of ["client", "mock"]) link(`@almanac/${name}`, join(root, "runtime", name));
  for (const name of ["@types", "msw", "vitest"]) link(name, join(root, "node_modules", name));
  edit(join(folder, "examples/tsconfig.json"), /"references": .*\n/, "");
  return folder;
}

/**
 * Edits the documents as their maintainer would: adds a version in which creating a key needs a purpose, sets the sunset
 * date of an operation, and adds a response to a published one.
 */
export function addVersion(folder: string): void {
  const spec = join(folder, "spec/atlas-v2");
  edit(join(spec, "openapi.yaml"), '    - "2025-03-12"\n', `    - "2025-03-12"\n    - "${added}"\n`);
  const schema = readFileSync(join(spec, "schemas/CreateAtlasOrganizationApiKey.yaml"), "utf8")
    .replace("required: [desc, roles]", "required: [desc, purpose, roles]")
    .replace("properties:\n", "properties:\n  purpose: { type: string, description: Why the key exists. }\n");
  writeFileSync(join(spec, "schemas/CreateOrganizationApiKey.yaml"), schema);
  const request = `      application/vnd.atlas.${added}+json:
        schema: { $ref: ../schemas/CreateOrganizationApiKey.yaml }
`;
  const response = `        application/vnd.atlas.${added}+json:
          schema: { $ref: ../schemas/ApiKeyUserDetails.yaml }
`;
  const keys = join(spec, "paths/org-api-keys.yaml");
  edit(keys, /(operationId: createOrgApiKey\n[^]*?\n {4}content:\n)/, `$1${request}`);
  edit(keys, /(operationId: createOrgApiKey\n[^]*?\n {6}content:\n)/, `$1${response}`);
  const key = join(spec, "paths/org-api-key.yaml");
  const dated = "        application/vnd.atlas.2023-01-01+json:\n";
  edit(key, dated, `${dated}          x-sunset: "2027-01-01"\n`);
  edit(
    key,
    /(operationId: deleteOrgApiKey\n[^]*?)( {4}"429")/,
    '$1    "409": { $ref: ../responses/Conflict.yaml }\n$2',
  );
}

export function edit(path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(path, "utf8");
  const after = before.replace(from, to);
  if (after === before) throw new Error(`Nothing to replace in ${path}.`);
  writeFileSync(path, after);
}

/** Runs a program with Node. */
export function node(folder: string, ...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], { cwd: folder });
    const printed = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk: Buffer) => (printed.stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (printed.stderr += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, ...printed });
    });
  });
}
