import type { SchemaContext } from "../findings/emit-schema.js";
import { encodeKey } from "../../render/encode.js";
import type { Emission } from "../findings/finding.js";
import type { Witness } from "../findings/witness.js";
import { readStability, readSunset } from "../findings/lifecycle.js";
import type { ComparedOperation } from "./compared-api.js";
import { emission, placeOf } from "./operation-context.js";
import { requestExample } from "./witnesses/request-example.js";

/**
 * Returns findings about a removed operation. If its sunset has passed, or if it was a draft or alpha, the removal breaks
 * only code that uses its types.
 */
export function emitRemoval(
  removed: ComparedOperation,
  isWholePath: boolean,
  { today }: Pick<SchemaContext, "today">,
): readonly Emission[] {
  const { operation } = removed;
  const create = (id: string): Emission =>
    emission(id, {
      base: operation.at,
      types: "breaking",
      wire: "breaking",
      occurrence: placeOf(removed),
      args: { sunset: operation.extensions["x-sunset"] ?? null },
      witness: requestExample(operation),
    });
  const prefix = isWholePath ? "api-path-removed" : "api-removed";
  const stability = readStability(operation.extensions);
  if (stability === null)
    return [
      { ...create("api-invalid-stability-level"), wire: "safe", types: "safe", witness: null },
      create(`${prefix}-without-deprecation`),
    ];
  const use: Witness = {
    kind: "code",
    text:
      operation.operationId === null
        ? `a call of ${operation.method} ${operation.path}`
        : `import { ${encodeKey(operation.operationId)} } from …`,
  };
  if (stability === "draft" || stability === "alpha")
    return [{ ...create("api-removed-while-unstable"), wire: "safe", witness: use }];
  if (!operation.deprecated) return [create(`${prefix}-without-deprecation`)];
  const sunset = readSunset(operation.extensions);
  switch (sunset.kind) {
    case "missing":
      return [create(`${prefix}-with-deprecation`)];
    case "invalid":
      return [create("api-path-sunset-parse")];
    case "day":
      return today !== null && today >= sunset.day
        ? [{ ...create("api-removed-after-sunset"), wire: "safe", witness: use }]
        : [create(`${prefix}-before-sunset`)];
  }
}
