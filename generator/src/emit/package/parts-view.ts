import { validatorRuntime } from "../validators/validator-runtime.js";
import type { EmitContext } from "../version-folder.js";

/** Returns the part of the README's view that describes the optional parts of the package. */
export function partsView({ info, hasConstants }: EmitContext, importPath: string): object {
  const libraries = ["zod", "valibot", "ajv"].filter((name) => Object.hasOwn(info.optionalPeers, name));
  return {
    hasValidators: Object.hasOwn(info.dependencies, validatorRuntime),
    validators: `${importPath}/validators`,
    library: libraries.join(),
    hasFixtures: Object.hasOwn(info.optionalPeers, "@almanac/mock"),
    fixtures: `${importPath}/fixtures`,
    hasConstants,
    constants: `${importPath}/constants`,
    operationInfo: `${importPath}/operation-info`,
  };
}
