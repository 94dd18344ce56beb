import type { Edition } from "../../edition/edition.js";
import type { Scheme } from "../../model/model.js";
import type { EmitContext } from "../version-folder.js";
import type { HeadView } from "./head-view.js";
import { operationView, type OperationView } from "./operation-view.js";

export interface ResourceView extends HeadView {
  readonly name: string;
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly hasDescription: boolean;
  readonly operations: readonly OperationView[];
}

export interface VersionView extends HeadView {
  readonly description: string;
  readonly hasDescription: boolean;
  readonly schemes: readonly SchemeView[];
  readonly hasSchemes: boolean;
  readonly resources: readonly ResourceView[];
  readonly operations: readonly OperationView[];
  readonly changes: ChangesView;
}

interface SchemeView {
  /** The name in the document. */
  readonly name: string;
  readonly helper: string;
  readonly type: Scheme["kind"]["type"];
  readonly description: string;
  readonly hasDescription: boolean;
}

/** The names of the operations that a version added, changed or removed. */
interface ChangesView {
  readonly hasChanges: boolean;
  readonly added: readonly NameView[];
  readonly changed: readonly NameView[];
  readonly removed: readonly NameView[];
}

interface NameView {
  readonly name: string;
  /** Whether a comma precedes the name: true except for the first name in a list. */
  readonly hasComma: boolean;
}

/** Returns the view of a version of a package, including the views of its resources and operations. */
export function versionView(edition: Edition, context: EmitContext): VersionView {
  const { model, version, changes } = edition;
  const { info, newest } = context;
  const head: HeadView = {
    source: info.source,
    package: { name: info.name, version: info.version },
    api: model.title,
    version: version ?? "",
    hasVersion: version !== null,
    isNewest: edition === newest,
    module: version === null ? info.name : `${info.name}/${version}`,
  };
  const operations = model.operations.map((operation) => operationView(operation, { head, edition, context }));
  const resources = model.resources.map(({ name, file, title, description }) => ({
    ...head,
    name,
    file,
    title,
    ...descriptionView(description),
    operations: operations.filter(({ resource }) => resource.name === name),
  }));
  const { added, changed, removed } = changes;
  return {
    ...head,
    ...descriptionView(model.description),
    schemes: model.schemes.map(({ name, helper, description, kind }) => ({
      name,
      helper,
      type: kind.type,
      ...descriptionView(description),
    })),
    hasSchemes: model.schemes.length > 0,
    resources,
    operations,
    changes: {
      hasChanges: added.length + changed.length + removed.length > 0,
      added: namesView(added),
      changed: namesView(changed),
      removed: namesView(removed),
    },
  };
}

function descriptionView(text: string | null): { readonly description: string; readonly hasDescription: boolean } {
  return { description: text ?? "", hasDescription: text !== null };
}

function namesView(names: readonly string[]): readonly NameView[] {
  return names.map((name, index) => ({ name, hasComma: index > 0 }));
}
