import type { LocatedDiagnostic } from "../../diagnostics/diagnostic.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import { newestEdition } from "../../emit/newest-edition.js";
import type { Assets } from "../../host/assets.js";
import type { Host } from "../../host/host.js";
import { locationOf } from "../../model/location.js";
import type { ImportPath } from "../../upgrade/upgrade-step.js";
import { reportUnknownVersion } from "../diff/report-unknown-version.js";
import { buildDocumentPackage, type DocumentPackage } from "./build-document-package.js";
import { buildStep, type StepSide } from "./build-step.js";
import type { DocumentSide } from "./document-side.js";
import type { UpgradeTarget } from "./upgrade-target.js";

export interface OpenedDocuments {
  /** Null if the documents can't be compared. */
  readonly target: UpgradeTarget | null;
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly textOf: (file: string) => string | null;
}

interface OpenOptions {
  /** The version of each document; null for the one that the package exports by default. */
  readonly from: string | null;
  readonly to: string | null;
  readonly host: Host;
  readonly assets: Assets;
  readonly reporter: Reporter;
}

/** Opens two documents of one API, and compares the packages that `almanac generate` writes for them. */
export async function openDocuments(
  sides: { readonly base: DocumentSide; readonly revision: DocumentSide },
  options: OpenOptions,
): Promise<OpenedDocuments> {
  const { assets } = options;
  const base = await buildDocumentPackage(sides.base, assets);
  const revision = await buildDocumentPackage(sides.revision, assets);
  const both = [base, revision] as const;
  const old = base.built === null ? null : chooseSide(base.built, options.from, { ...options, option: "--from" });
  const next = revision.built === null ? null : chooseSide(revision.built, options.to, { ...options, option: "--to" });
  const hasErrors = both.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === "error"));
  return {
    target:
      old === null || next === null || hasErrors || !haveSameName(old, next, options)
        ? null
        : await compare({ old, next, labels: [sides.base.label, sides.revision.label] }, options),
    diagnostics: both.flatMap((each) => each.diagnostics),
    textOf: (file) => base.textOf(file) ?? revision.textOf(file),
  };
}

interface ChosenSide extends StepSide {
  readonly built: DocumentPackage;
  /** The version that the package exports by default. */
  readonly newest: string | null;
}

function chooseSide(
  built: DocumentPackage,
  version: string | null,
  { option, reporter }: { readonly option: string; readonly reporter: Reporter },
): ChosenSide | null {
  const { api, models, editions } = built;
  const newest = newestEdition(editions).version;
  const model = models.find((each) => each.version === (version ?? newest));
  if (version !== null && reportUnknownVersion(api, version, { option, reporter })) return null;
  return model === undefined ? null : { api, models, model, built, newest };
}

function haveSameName(old: ChosenSide, next: ChosenSide, { reporter }: OpenOptions): boolean {
  const [before, after] = [old.built.packageName, next.built.packageName];
  if (before === after) return true;
  reporter.report({
    code: "different-packages",
    severity: "error",
    at: locationOf("--name", ""),
    message: `The documents have different titles, so their packages would have different names: ${before} and ${after}.`,
    help: `Specify the name that your code imports: --name ${before}, for example.`,
  });
  return false;
}

async function compare(
  {
    old,
    next,
    labels: [base, revision],
  }: { readonly old: ChosenSide; readonly next: ChosenSide; readonly labels: readonly [string, string] },
  { host }: OpenOptions,
): Promise<UpgradeTarget> {
  const { packageName, folder } = old.built;
  const step = buildStep(old, next, {
    packageName,
    target: next.model.version === null ? revision : `Version ${next.model.version}`,
    isConfigured: false,
    paths: pathsOf(old, next),
    renamed: [],
  });
  const contents = { before: old.built.files, after: next.built.files };
  const label = ({ model }: ChosenSide, document: string): string =>
    model.version === null || old.model.version === next.model.version ? document : `${document} ${model.version}`;
  return {
    packages: [{ step, folder: await host.realPath(folder), contents }],
    except: [folder],
    labels: [label(old, base), label(next, revision)],
  };
}

/** Lists the import paths of the old version, each with its replacement in the new version. */
function pathsOf(old: ChosenSide, next: ChosenSide): readonly ImportPath[] {
  const [from, to] = [old.model.version, next.model.version].map((version) => (version === null ? "" : `/${version}`));
  const isDefault = old.model.version === old.newest && next.model.version === next.newest;
  const own = { from: from ?? "", to: to ?? "" };
  // Code that imports the default version continues to do so if the new version is the default, too.
  const root = { from: "", to: isDefault ? "" : own.to };
  return own.from === "" ? [own] : old.model.version === old.newest ? [own, root] : [own];
}
