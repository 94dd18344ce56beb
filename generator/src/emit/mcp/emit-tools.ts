import type { Edition } from "../../edition/edition.js";
import type { Operation } from "../../model/model.js";
import { deferJob } from "../../render/defer-job.js";
import type { Job } from "../../render/render.js";
import { emitSame } from "../emit-same.js";
import { importPath, type EmitContext, type VersionFolder } from "../version-folder.js";
import { buildTools } from "./build-tools.js";
import { isTool } from "./is-tool.js";

/** Emits the module `mcp` of a version, if the package has tools. */
export function emitTools(edition: Edition, folder: VersionFolder, context: EmitContext): readonly Job[] {
  const { tools, info, credentials: table } = context;
  if (tools === null) return [];
  const paths = [`${folder.path}mcp.js`, `${folder.path}mcp.d.ts`] as const;
  const { source } = info;
  if (edition.sameAs !== null) return emitSame(paths, { source, from: importPath(folder, edition.sameAs, "mcp") });
  const { model } = edition;
  const isChosen = (operation: Operation): boolean => isTool(operation, tools);
  const data = buildTools(model, tools.document(model), { isChosen, table });
  const input = {
    source,
    api: info.name,
    title: model.title,
    version: model.version,
    environment: table.prefix,
    ...data,
    tools: data.tools.map((value) => ({ value })),
    names: data.tools.map(({ name }) => ({ name })),
  };
  return [
    deferJob(input, { path: paths[0], template: "client/version/mcp.js", toView: viewOf }),
    deferJob(input, { path: paths[1], template: "client/version/mcp.d.ts", toView: viewOf }),
  ];
}

function viewOf(input: object & { readonly schemas: { readonly input: object; readonly output: object } }): object {
  const entries = (schemas: object): readonly object[] =>
    Object.entries(schemas).map(([name, value]: [string, unknown]) => ({ name, value }));
  const { schemas } = input;
  return { ...input, input: entries(schemas.input), output: entries(schemas.output) };
}
