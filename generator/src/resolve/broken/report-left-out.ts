import type { Reporter } from "../../diagnostics/reporter.js";
import type { Location } from "../../model/location.js";

export interface LeftOut {
  /** The subject of the message, such as `GET /users`. */
  readonly name: string;
  readonly at: Location;
  /** The broken reference that the operation or schema depends on. */
  readonly broken: Location;
}

/** Reports an operation or a schema that is left out because it depends on a reference that cannot be resolved. */
export function reportLeftOut({ name, at, broken }: LeftOut, reporter: Reporter): void {
  reporter.report({
    code: "left-out",
    severity: "warning",
    at,
    onKey: true,
    related: broken,
    message: `${name} is left out, because it depends on a reference that cannot be resolved.`,
    help: "Correct the reference in the document or with an overlay.",
  });
}
