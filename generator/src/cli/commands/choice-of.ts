import type { Choice } from "../../config/choice.js";
import type { Invocation } from "../options/invocation.js";

/** Returns the part of the configuration, or the single document, that the command line selects. */
export function choiceOf({ command, operands, values, filter, exclude }: Invocation): Choice {
  const { config, output, api = [], overlay = [], allow = [], name } = values;
  const packageVersion = values["package-version"];
  // The first operand of `inspect` selects the output, so the document is the second.
  const document = command === "inspect" ? operands[1] : operands[0];
  return {
    ...(config === undefined ? {} : { config }),
    ...(document === undefined ? {} : { document }),
    ...(output === undefined ? {} : { output }),
    ...(name === undefined ? {} : { name }),
    ...(packageVersion === undefined ? {} : { packageVersion }),
    ...(values.mock === true ? { withMock: true } : {}),
    apis: api,
    ...(filter === null ? {} : { filter }),
    ...(exclude === null ? {} : { exclude }),
    overlays: overlay,
    allow,
    allowBroken: values["allow-broken"] === true,
  };
}
