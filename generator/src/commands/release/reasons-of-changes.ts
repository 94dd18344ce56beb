import type { Finding } from "../../diff/findings/finding.js";
import type { ApiChange } from "../api-changes/api-change.js";
import { describeChangeBriefly } from "../api-changes/describe-change-briefly.js";
import { describeVersions } from "../api-changes/describe-versions.js";
import { sectionOf } from "../changelog/section-of.js";
import type { Bump, Reason } from "./semver/bump.js";
import { greatestBump } from "./semver/greatest-bump.js";

/** Derives the reasons for a release from the changes to an API. `all`: the versions of the API, oldest first. */
export function reasonsOfChanges(changes: readonly ApiChange[], all: readonly string[]): readonly Reason[] {
  const reasons = changes.flatMap((change): readonly Reason[] => {
    const names = describeVersions(change.versions, all);
    switch (change.kind) {
      case "added":
        return [{ bump: "minor", text: `the API version ${names} is new`, isAddition: true }];
      case "removed":
        return [{ bump: "major", text: `the API version ${names} is removed`, isAddition: false }];
      case "changed":
        return reasonsOfFindings(change.findings, names);
    }
  });
  return [...new Map(reasons.map((reason) => [`${reason.bump} ${reason.text}`, reason])).values()];
}

/** Returns one reason for each edit: an edit of a schema that requests and responses use has two findings. */
function reasonsOfFindings(findings: readonly Finding[], versions: string): readonly Reason[] {
  const found = new Map<string, { readonly bump: Bump; readonly ids: ReadonlySet<string> }>();
  for (const finding of findings) {
    const text = describeChangeBriefly(finding);
    const known = found.get(text);
    const bump = greatestBump([bumpOf(finding), known?.bump ?? "none"]);
    found.set(text, { bump, ids: new Set([...(known?.ids ?? []), finding.id]) });
  }
  const where = versions === "" ? "" : `, in ${versions}`;
  return [...found].map(([text, { bump, ids }]) => ({
    bump,
    text: `${text} (${[...ids].join(", ")}${where})`,
    isAddition: false,
  }));
}

function bumpOf(finding: Finding): Bump {
  const { wire, types } = finding;
  if (wire === "breaking" || types === "breaking") return "major";
  return wire === "risky" || types === "risky" || sectionOf(finding) !== "Changed" ? "minor" : "patch";
}
