import { markup, type Markup } from "../../../render/markup.js";
import type { LocatedFinding } from "../../report.js";
import { describePlace } from "../describe-finding.js";

/** Renders where in an operation a change is: the property, and the body or parameter. Empty for a whole operation. */
export function renderPlace(finding: LocatedFinding): Markup | string {
  const [occurrence] = finding.occurrences;
  if (occurrence === undefined) return "";
  const whole = describePlace({ ...occurrence, property: "" }, finding);
  const { property } = occurrence;
  if (property === "") return whole;
  const segments = property.split("/").flatMap((each, index) => (index === 0 ? [each] : [markup`/<wbr>`, each]));
  return markup`<code>${segments}</code>${whole === "" ? "" : ` of the ${whole}`}`;
}
