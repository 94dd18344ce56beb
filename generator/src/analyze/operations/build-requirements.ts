import type { SecurityRequirements } from "../../model/model.js";
import type { SecurityRequirement, SecurityScheme } from "../../resolve/document.js";

/**
 * Returns the scheme names of each security requirement, without the schemes that the client does not support. The other schemes
 * of such a requirement are still sent: a client certificate, for example, is presented by the caller's `fetch`.
 */
export function buildRequirements(
  requirements: readonly SecurityRequirement[] | null,
  schemes: readonly SecurityScheme[],
): SecurityRequirements | null {
  const unsupported = new Set(schemes.flatMap(({ name, kind }) => (kind.type === "unsupported" ? [name] : [])));
  return (
    requirements?.map((requirement) =>
      requirement.map(({ scheme }) => scheme).filter((scheme) => !unsupported.has(scheme)),
    ) ?? null
  );
}
