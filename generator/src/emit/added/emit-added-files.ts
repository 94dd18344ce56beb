import type { Edition } from "../../edition/edition.js";
import type { AddedFile } from "../../model/package.js";
import type { Job } from "../../render/render.js";
import { versionFolderOf, type EmitContext } from "../version-folder.js";
import { versionView, type VersionView } from "./version-view.js";

/** Emits the files that user templates add: one for the package, or one for each version, resource or operation. */
export function emitAddedFiles(context: EmitContext): readonly Job[] {
  const { added } = context.info;
  if (added.length === 0) return [];
  const views = new Map<Edition, VersionView>();
  const viewOf = (edition: Edition): VersionView => {
    const view = views.get(edition) ?? versionView(edition, context);
    views.set(edition, view);
    return view;
  };
  return added.flatMap((file) => {
    const editions = file.isVersioned ? context.editions : [context.newest];
    return editions.flatMap((edition) => emitFiles(file, { edition, viewOf, context }));
  });
}

interface FileContext {
  readonly edition: Edition;
  readonly viewOf: (edition: Edition) => VersionView;
  readonly context: EmitContext;
}

function emitFiles(file: AddedFile, { edition, viewOf, context }: FileContext): readonly Job[] {
  const folder = file.isVersioned ? versionFolderOf(edition.version).path : "";
  const view = viewOf(edition);
  const jobOf = (names: Readonly<Record<string, string>>, each: object): Job => {
    const path = folder + file.pattern.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? "");
    return { path, template: file.template, view: each, format: path.endsWith(".json") ? "json" : null };
  };
  switch (file.scope) {
    case "package":
      return [jobOf({}, { ...view, versions: context.editions.map(viewOf) })];
    case "version":
      return [jobOf({}, view)];
    case "resource":
      return view.resources.map((resource) => jobOf({ resource: resource.file }, resource));
    case "operation":
      return view.operations.map((operation) =>
        jobOf({ resource: operation.resource.file, operation: operation.name }, operation),
      );
  }
}
