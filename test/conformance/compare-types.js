import { compareStates } from "../../generator/dist/commands/api-changes/compare-states.js";
import { directionsOf } from "../../generator/dist/commands/release/directions-of.js";
import { declarationsIn } from "../../generator/dist/commands/release/package-files.js";
import { compareSurfaces } from "../../generator/dist/commands/release/surface/compare-surfaces.js";
import { runPackages } from "../../generator/dist/commands/run-packages.js";
import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";

const assets = readNodeAssets();
/** How many pairs are compiled at once, which limits the memory. */
const batchSize = 40;
const strength = { safe: 0, risky: 1, breaking: 2 };

/**
 * Generates the packages of each pair of documents, compiles code that uses the old package with the new one, and returns
 * the verdict of the findings and of TypeScript. The pairs of a batch are compiled in one program.
 */
export async function compareTypes(pairs) {
  const results = [];
  for (let start = 0; start < pairs.length; start += batchSize)
    results.push(...(await compareBatch(pairs.slice(start, start + batchSize))));
  return results;
}

async function compareBatch(pairs) {
  const compared = [];
  for (const [index, { name, base, revision }] of pairs.entries()) {
    const [before, after] = [await build(base), await build(revision)];
    if (before === null || after === null) continue;
    const findings = compareStates(before.api, after.api).flatMap((change) => change.findings);
    const directionOf = directionsOf([...before.models, ...after.models]);
    const declarations = { before: before.declarations, after: after.declarations };
    compared.push({ name, folder: `p${index}`, declarations, findings, directionOf });
  }
  const byFolder = new Map(compared.map((each) => [each.folder, each]));
  const surface = compareSurfaces({
    before: merge(compared, "before"),
    after: merge(compared, "after"),
    runtime: assets.client.files,
    directionOf: (type, module) => byFolder.get(module.split("/")[0])?.directionOf(type) ?? "both",
  });
  return compared.map(({ name, folder, findings }) => {
    const changes = surface.filter(({ module }) => module.startsWith(`${folder}/`));
    return {
      name,
      findings: worst(findings.map(({ types }) => types)),
      compiled: worst(changes.map(({ kind }) => (kind === "added" ? "safe" : kind))),
      details: [
        ...findings.filter(({ types }) => types !== "safe").map(({ id, types }) => `finding ${id} ${types}`),
        ...changes
          .filter(({ kind }) => kind !== "added")
          .map(({ kind, role, name, message, module }) => `TypeScript ${kind} ${role} ${module} ${name}: ${message}`),
      ],
    };
  });
}

/** Replaces the package's copy of the runtime with the one that all packages share. */
function withSharedRuntime(declarations) {
  return new Map(
    [...declarations]
      .filter(([path]) => !path.startsWith("runtime/"))
      .map(([path, text]) => [path, text.replace(/"(?:\.{1,2}\/)+runtime\/([^"]+)\.js"/g, '"@almanac/client/$1"')]),
  );
}

function worst(verdicts) {
  return verdicts.reduce((one, other) => (strength[other] > strength[one] ? other : one), "safe");
}

function merge(compared, side) {
  return new Map(
    compared.flatMap(({ folder, declarations }) =>
      [...declarations[side]].map(([path, text]) => [`${folder}/${path}`, text]),
    ),
  );
}

/** Builds the package of a document; null if the document is rejected. */
async function build(document) {
  const host = createMemoryHost(new Map([["openapi.json", JSON.stringify(document)]]));
  const run = await runPackages(
    { document: "openapi.json", host, assets, strict: false },
    { before: async () => undefined, after: async () => undefined },
  );
  const [built] = run.packages;
  const [analyzed] = [...run.analyzed.values()];
  if (built === undefined || analyzed === undefined || analyzed === null) return null;
  const files = new Map(built.files.map(({ path, contents }) => [path, contents]));
  return { ...analyzed, declarations: withSharedRuntime(declarationsIn(files)) };
}
