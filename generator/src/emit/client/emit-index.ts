import type { Edition } from "../../edition/edition.js";
import type { Job } from "../../render/render.js";
import { undocumented } from "../../analyze/types/documentation-of.js";
import { capitalize } from "../../analyze/names/words.js";
import type { Model, Resource } from "../../model/model.js";
import { documentOperation } from "./document-operation.js";
import { importPath, runtimePath, type EmitContext, type VersionFolder } from "../version-folder.js";

/** Emits the entry point of a version: the client with all its resources, and every type. */
export function emitIndex(edition: Edition, folder: VersionFolder, context: EmitContext): readonly Job[] {
  const paths = [`${folder.path}index.js`, `${folder.path}index.d.ts`] as const;
  const { source } = context.info;
  if (edition.sameAs !== null) {
    const view = { source, from: importPath(folder, edition.sameAs, "index") };
    return paths.map((path) => ({ path, template: "client/version/same", view, format: null }));
  }
  const view = {
    source,
    runtime: runtimePath(context, folder),
    resources: edition.files.flatMap(({ resource, name }) => {
      if (resource === null) return [];
      const documentation = { ...undocumented, text: resource.description ?? resource.title };
      return [{ name: resource.name, from: `./${name}.js`, documentation, ...membersView(resource, edition.model) }];
    }),
    typeFiles: edition.files.map(({ name }) => ({ from: `./${name}.js` })),
    title: { ...undocumented, text: [edition.model.title, edition.version].filter((part) => part !== null).join(", ") },
  };
  return [
    { path: paths[0], template: "client/version/index.js", view, format: null },
    { path: paths[1], template: "client/version/index.d.ts", view, format: null },
  ];
}

/** The members of a resource, and whether any member's name differs from its function's name. */
function membersView({ name: resource }: Resource, { operations }: Model): object {
  const own = operations.filter((operation) => operation.resource === resource);
  return {
    hasMembers: own.some(({ name, member }) => member !== name),
    membersType: `${capitalize(resource)}Members`,
    members: own.map((operation) => ({
      name: operation.member,
      documentation: documentOperation(operation, operation.member),
      resource,
      function: operation.name,
    })),
  };
}
