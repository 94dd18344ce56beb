import type { Edition } from "../edition/edition.js";
import type { PackageInfo } from "../model/package.js";
import type { Job } from "../render/render.js";
import { emitCli } from "./cli/emit-cli.js";
import { credentialTable } from "./credentials/credential-table.js";
import { emitConnect } from "./client/emit-connect.js";
import { emitConstants } from "./constants/emit-constants.js";
import { emitOperationInfo } from "./constants/emit-operation-info.js";
import { emitIndex } from "./client/emit-index.js";
import { emitKit } from "./package/emit-kit.js";
import { emitChangelog } from "./package/emit-changelog.js";
import { emitLicense } from "./package/emit-license.js";
import { emitManifest } from "./package/emit-manifest.js";
import { emitReadme } from "./package/emit-readme.js";
import { emitTable } from "./client/table/emit-table.js";
import { emitResource } from "./client/emit-resource.js";
import { emitRuntime } from "./package/emit-runtime.js";
import { emitWebhooks } from "./client/emit-webhooks.js";
import { newestEdition } from "./newest-edition.js";
import { emitTools } from "./mcp/emit-tools.js";
import type { ReferenceParts } from "./reference/prepare-reference.js";
import { emitFetchClient } from "./openapi-fetch/emit-fetch-client.js";
import { versionFolderOf, type EmitContext } from "./version-folder.js";
import { TypePrinter } from "./type-printer.js";
import type { FixtureTables } from "../model/tables/fixtures.js";
import { emitFixtures } from "./fixtures/emit-fixtures.js";
import { emitSame } from "./emit-same.js";
import { emitAddedFiles } from "./added/emit-added-files.js";
import { emitValidators, type ValidatorsOptions } from "./validators/emit-validators.js";

/** The inputs of the optional parts of a package. */
export type PackageParts = Partial<Pick<EmitContext, "printPaths" | "tools" | "hasConstants">> & {
  readonly reference?: ReferenceParts | null;
  readonly validators?: ValidatorsOptions | null;
  readonly fixtures?: FixtureTables | null;
};

/** Emits every file of a package: `package.json`, README, and the modules of each version. */
export function emitPackage(
  editions: readonly Edition[],
  info: PackageInfo,
  {
    printPaths = null,
    tools = null,
    reference = null,
    validators = null,
    fixtures = null,
    hasConstants = false,
  }: PackageParts = {},
): readonly Job[] {
  const newest = newestEdition(editions);
  const context: EmitContext = {
    info,
    editions,
    newest,
    credentials: credentialTable(info, newest, editions),
    printer: new TypePrinter(),
    printPaths,
    tools,
    openApiOwners: reference?.owners.documents ?? null,
    hasConstants,
  };
  const added = emitAddedFiles(context);
  return [
    ...added,
    ...emitManifest(
      context,
      added.map(({ path }) => path),
    ),
    ...emitReadme(context),
    ...emitLicense(info),
    ...emitChangelog(info),
    ...emitRuntime(info),
    ...emitKit(context),
    ...emitCli(context),
    ...editions.flatMap((edition) => emitEdition(edition, context)),
    ...emitOperationInfo(context),
    ...(validators === null ? [] : emitValidators(validators, context)),
    ...(fixtures === null ? [] : emitFixtures(fixtures, context)),
    ...emitDefault(context),
    ...(reference?.emit(context) ?? []),
  ];
}

function emitEdition(edition: Edition, context: EmitContext): readonly Job[] {
  const folder = versionFolderOf(edition.version);
  return [
    ...emitIndex(edition, folder, context),
    ...emitTable(edition, folder, context),
    ...emitConnect(edition, folder, context),
    ...emitConstants(edition, folder, context),
    ...emitWebhooks(edition, folder, context),
    ...emitFetchClient(edition, folder, context),
    ...emitTools(edition, folder, context),
    ...edition.files.flatMap((file) => emitResource(file, folder, context)),
  ];
}

/** Emits the default entry point of a package that has a folder for each version. */
function emitDefault({ newest, info }: EmitContext): readonly Job[] {
  if (newest.version === null) return [];
  return emitSame(["index.js", "index.d.ts"], { source: info.source, from: `./${newest.version}/index.js` });
}
