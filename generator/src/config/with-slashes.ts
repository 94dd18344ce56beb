import type { Host } from "../host/host.js";
import type { Choice } from "./choice.js";

/** Returns a choice whose paths use forward slashes, as all paths in the generator do. */
export function withSlashes<Chosen extends Choice>(choice: Chosen, host: Host): Chosen {
  const { config, document, output, overlays, allow } = choice;
  return {
    ...choice,
    ...(config === undefined ? {} : { config: host.withSlashes(config) }),
    ...(document === undefined ? {} : { document: host.withSlashes(document) }),
    ...(output === undefined ? {} : { output: host.withSlashes(output) }),
    ...(overlays === undefined ? {} : { overlays: overlays.map((path) => host.withSlashes(path)) }),
    ...(allow === undefined ? {} : { allow: allow.map((path) => host.withSlashes(path)) }),
  };
}
