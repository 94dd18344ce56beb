import { encodeAnnotation, encodeAnnotationProperty } from "../../render/encode.js";
import type { DiffReport } from "../report.js";
import {
  describeApproval,
  describeChange,
  describeSubject,
  describeReach,
  describeWitness,
} from "./describe-finding.js";

const MAX_WITNESS = 200;
const commands = { error: "error", warning: "warning", info: "notice" };

/** Formats a report as workflow commands of GitHub Actions, which annotate the lines of the revision. */
export function formatGithub({ findings }: DiffReport): string {
  const lines = findings.map((finding) => {
    const { level, id, cause, approval } = finding;
    const file = (cause.revision ?? cause.base)?.file;
    const place = describeSubject(finding);
    const parts = [
      place,
      describeChange(finding),
      describeReach(finding),
      describeWitness(finding, MAX_WITNESS),
      describeApproval(finding),
    ].filter((part) => part !== "");
    const properties = [
      ...(file === undefined ? [] : [`file=${encodeAnnotationProperty(file)}`]),
      // GitHub shows the revision, so a line of the base would be wrong.
      ...(cause.revision === null ? [] : [`line=${cause.revision.line ?? 1}`, `col=${cause.revision.column ?? 1}`]),
      `title=${encodeAnnotationProperty(id)}`,
    ];
    return `::${approval === null ? commands[level] : "notice"} ${properties.join(",")}::${encodeAnnotation(parts.join(" · "))}`;
  });
  return lines.join("\n");
}
