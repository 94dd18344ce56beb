import { packed } from "../packages/packed.js";
import { mustRun } from "../packages/run-command.js";
import { readGuide } from "../registry/read-guide.js";
import { writeAll } from "../support/cli.js";

/** The APIs of the workspace, by package name. */
export const apis = { "@acme/files": "files", "@acme/orders": "orders", "@acme/users": "users" } as const;

/**
 * Creates a git repository in a new folder with the files of the guide, for three APIs, and installs the packed
 * packages in it. `isNeeded` leaves out files of the guide that only the other tool reads.
 */
export async function createWorkspace(folder: string, isNeeded: (path: string) => boolean): Promise<void> {
  const files = new Map<string, string>();
  for (const step of readGuide("monorepos.md"))
    if (step.kind === "file" && isNeeded(step.name)) files.set(step.name, step.text);
  for (const name of Object.values(apis)) {
    for (const file of ["package.json", "almanac.yaml"]) {
      const text = files.get(`apis/orders/${file}`) ?? "";
      files.set(`apis/${name}/${file}`, text.replaceAll("orders", name));
    }
    files.set(`apis/${name}/spec/openapi.yaml`, documentOf(name));
    files.set(`apis/${name}/spec/schemas/item.yaml`, "type: object\nproperties: { id: { type: string } }\n");
  }
  writeAll(folder, Object.fromEntries(files));
  const { almanac = "", "@almanac/client": client = "", ...others } = packed.tarballs;
  const needed = ["mock", "cli"].map((name) => others[`@almanac/${name}`] ?? "");
  const options = ["--workspaces", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  await mustRun(folder, "npm", ["install", "--save-dev", ...options, almanac, ...needed]);
  await mustRun(folder, "npm", ["install", ...options, client]);
  await git(folder, "init", "--quiet");
  await commit(folder, "Add the APIs");
}

/** Commits all files. */
export async function commit(folder: string, message: string): Promise<void> {
  await git(folder, "add", "--all");
  const author = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
  await git(folder, ...author, "commit", "--quiet", "--message", message);
}

export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  return await mustRun(folder, "git", args);
}

function documentOf(name: string): string {
  return `openapi: 3.1.0
info: { title: ${name}, version: "1" }
servers: [{ url: https://${name}.acme.example }]
paths:
  /items/{id}:
    get:
      operationId: getItem
      tags: [Items]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: The item.
          content: { application/json: { schema: { $ref: schemas/item.yaml } } }
`;
}
