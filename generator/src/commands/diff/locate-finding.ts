import { fingerprintOf, type FingerprintPlace } from "../../diff/findings/fingerprint-of.js";
import type { Finding } from "../../diff/findings/finding.js";
import type { LocatedFinding } from "../../diff/report.js";
import { folderOf, isInside } from "../../host/file-path.js";
import type { Sources } from "../../load/sources.js";
import { fileOf, pointerOf, type Location } from "../../model/location.js";
import { positionOf } from "./position-of.js";

/** The sources of one side, and the location of its document. */
export interface LocatedSide {
  readonly sources: Sources;
  readonly document: Location;
}

/** Adds the fingerprint of a finding, and the lines and columns of its cause. */
export function locateFinding(
  { cause, ...finding }: Finding,
  { api, base, revision }: { readonly api: string | null; readonly base: LocatedSide; readonly revision: LocatedSide },
): LocatedFinding {
  return {
    ...finding,
    api,
    approval: null,
    fingerprint: fingerprintOf(finding, [placeOf(cause.base, base), placeOf(cause.revision, revision)]),
    cause: { base: positionOf(cause.base, base.sources), revision: positionOf(cause.revision, revision.sources) },
  };
}

function placeOf(at: Location | null, { document }: LocatedSide): FingerprintPlace | null {
  if (at === null) return null;
  const [file, root] = [fileOf(at), fileOf(document)];
  const folder = folderOf(root);
  const isBelow = folder !== "." && isInside(folder, file);
  const relative = isBelow ? file.slice(folder.length).replace(/^\//, "") : file;
  return { file: file === root ? "" : relative, pointer: pointerOf(at) };
}
