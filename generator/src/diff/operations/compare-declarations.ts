import type { NamedSchema } from "../../resolve/document.js";
import type { Emission } from "../findings/finding.js";
import { compareSecurity } from "./compare-security.js";
import { compareSecuritySchemes } from "./compare-security-schemes.js";
import { compareServers } from "./compare-servers.js";
import type { ComparedApi } from "./compared-api.js";
import { emission, placeOf } from "./operation-context.js";

/** Compares what two documents declare for all operations: schemas, security and servers. */
export function compareDeclarations(
  { document: base }: ComparedApi,
  { document: revision }: ComparedApi,
): readonly Emission[] {
  const occurrence = placeOf(null);
  const from = { requirements: base.security ?? [], at: base.at };
  const to = { requirements: revision.security ?? [], at: revision.at };
  const names = new Set([...revision.schemas.values()].filter(isComponent).map(({ key }) => key));
  const removed = [...base.schemas.values()].filter((each) => isComponent(each) && !names.has(each.key));
  return [
    ...removed.map(({ key, id }) =>
      emission("api-schema-removed", { base: id, wire: "safe", types: "breaking", args: { name: key }, occurrence }),
    ),
    ...compareSecurity(from, to, { prefix: "api-global-security", occurrence }),
    ...compareSecuritySchemes(base.securitySchemes, revision.securitySchemes),
    ...compareServers(base.servers, revision.servers, occurrence),
  ];
}

/** Whether the document declares a schema by name, instead of only referring to a part of another schema. */
function isComponent({ id }: NamedSchema): boolean {
  return /#\/(?:components\/schemas|definitions)\/[^/]+$/.test(id);
}
