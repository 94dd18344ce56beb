import type { Edition, FileAlias } from "../../edition/edition.js";
import type { Job } from "../../render/render.js";
import { undocumented } from "../../analyze/types/documentation-of.js";
import { capitalize } from "../../analyze/names/words.js";
import type { Model, Resource } from "../../model/model.js";
import { documentOperation } from "./document-operation.js";
import { findLater, type Later, type LaterParts } from "./find-later.js";
import { importPath, runtimePath, type EmitContext, type VersionFolder } from "../version-folder.js";
import { emitSame } from "../emit-same.js";

/** Emits the entry point of a version: the client with all its resources, and every type. */
export function emitIndex(edition: Edition, folder: VersionFolder, context: EmitContext): readonly Job[] {
  const paths = [`${folder.path}index.js`, `${folder.path}index.d.ts`] as const;
  const { source } = context.info;
  if (edition.sameAs !== null) {
    return emitSame(paths, { source, from: importPath(folder, edition.sameAs, "index") });
  }
  const later = findLater(edition, context.editions.slice(context.editions.indexOf(edition) + 1));
  const view = {
    source,
    hasLater: later.resources.length > 0 || [...later.members.values()].some((each) => each.length > 0),
    laterResources: later.resources.map(laterView),
    runtime: runtimePath(context, folder),
    package: context.info.name,
    hasVersion: edition.version !== null,
    version: edition.version,
    resources: edition.files.flatMap(({ resource, name, aliases }) => {
      if (resource === null) return [];
      const documentation = { ...undocumented, text: resource.description ?? resource.title };
      return [
        {
          name: resource.name,
          from: `./${name}.js`,
          documentation,
          ...membersView(resource, edition.model, aliases),
          ...laterMembersView(resource, later),
        },
      ];
    }),
    typeFiles: edition.files.map(({ name }) => ({ from: `./${name}.js` })),
    title: { ...undocumented, text: [edition.model.title, edition.version].filter((part) => part !== null).join(", ") },
  };
  return [
    { path: paths[0], template: "client/version/index.js", view, format: null },
    { path: paths[1], template: "client/version/index.d.ts", view, format: null },
  ];
}

function laterView({ name, version }: Later): object {
  return {
    name,
    version,
    documentation: { ...undocumented, isDeprecated: true, deprecation: `Available from version ${version}.` },
  };
}

/** The operations that later versions add to a resource. */
function laterMembersView({ name }: Resource, { members }: LaterParts): object {
  const own = members.get(name) ?? [];
  return { hasLaterMembers: own.length > 0, laterType: `${capitalize(name)}Later`, laterMembers: own.map(laterView) };
}

/** The members of a resource, and whether any member's name differs from its function's name. */
function membersView({ name: resource }: Resource, { operations }: Model, aliases: readonly FileAlias[]): object {
  const own = operations.filter((operation) => operation.resource === resource);
  return {
    hasMembers: own.some(({ name, member }) => member !== name),
    membersType: `${capitalize(resource)}Members`,
    members: [
      ...own.map((operation) => ({
        name: operation.member,
        documentation: documentOperation(operation, operation.member),
        resource,
        function: operation.name,
      })),
      ...aliases.flatMap(({ name, member, operation }) => {
        const documentation = { ...undocumented, isDeprecated: true, deprecation: `Renamed to ${operation.member}.` };
        return member === null ? [] : [{ name: member, documentation, resource, function: name }];
      }),
    ],
  };
}
