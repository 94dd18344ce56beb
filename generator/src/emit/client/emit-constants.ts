import { undocumented } from "../../analyze/types/documentation-of.js";
import type { Edition } from "../../edition/edition.js";
import type { EnumMember, TypeDeclaration } from "../../model/schema.js";
import type { Job } from "../../render/render.js";
import { importPath, type EmitContext, type VersionFolder } from "../version-folder.js";
import { emitSame } from "../emit-same.js";

/** Emits constants for the enums whose values all have names. Emits no file for a version without such enums. */
export function emitConstants(edition: Edition, folder: VersionFolder, context: EmitContext): readonly Job[] {
  const constants = edition.model.types.flatMap(constantOf);
  if (constants.length === 0) return [];
  const { source } = context.info;
  const text = JSON.stringify(constants);
  const earlier = context.editions.slice(0, context.editions.indexOf(edition));
  const same = earlier.find(({ model }) => JSON.stringify(model.types.flatMap(constantOf)) === text);
  const paths = [`${folder.path}constants.js`, `${folder.path}constants.d.ts`] as const;
  if (same !== undefined) {
    return emitSame(paths, { source, from: importPath(folder, same.version, "constants") });
  }
  const view = { source, constants };
  return [
    { path: paths[0], template: "client/version/constants.js", view, format: null },
    { path: paths[1], template: "client/version/constants.d.ts", view, format: null },
  ];
}

function constantOf({ name, schema, documentation }: TypeDeclaration): readonly object[] {
  if (schema.kind !== "enum") return [];
  const values = schema.values.filter((value) => value !== null);
  const named = schema.members.filter((each): each is EnumMember & { name: string } => each.name !== null);
  const names = new Set(named.map((each) => each.name));
  const isEveryValueNamed =
    values.every((value) => named.some((each) => each.value === value)) && names.size === named.length;
  if (!isEveryValueNamed || named.length === 0) return [];
  const members = named.map((each) => ({
    name: each.name,
    value: each.value,
    documentation: { ...undocumented, text: each.text },
  }));
  return [{ name, isOpen: schema.isOpen, documentation: { ...documentation, facts: [] }, members }];
}
