import type { Finding } from "../../diff/findings/finding.js";
import { isRemoval } from "../api-changes/is-removal.js";
import type { Section } from "./changelog-item.js";

/** Returns the section of a changelog that lists a finding. */
export function sectionOf({ id, wire, types }: Pick<Finding, "id" | "wire" | "types">): Section {
  // The removal was announced: the operation was deprecated, with or without a sunset date.
  if (isRemoval(id) && id.endsWith("-with-deprecation")) return "Removed";
  if (wire === "breaking" || types === "breaking") return "Breaking";
  if (id.includes("deprecated") || id.startsWith("sunset-")) return "Deprecated";
  if (/-removed(?:-|$)/.test(id)) return "Removed";
  if (/(?:-added$|^new-|-added-)/.test(id) || id === "endpoint-added") return "Added";
  return "Changed";
}
