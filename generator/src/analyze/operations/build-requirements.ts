import type { SecurityRequirements } from "../../model/model.js";
import type { SecurityRequirement, SecurityScheme } from "../../resolve/document.js";

/**
 * Returns the scheme names in each security requirement, without the schemes that the client doesn't support. The
 * client still sends the other schemes' credentials; the caller's `fetch` can provide the unsupported ones, such as a
 * client certificate.
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
