import type { Server } from "../../resolve/document.js";
import type { Emission } from "../findings/finding.js";
import { emission, type EmissionOptions } from "./operation-context.js";

/** Compares the addresses of two documents or operations. An operation without servers uses those of its document. */
export function compareServers(
  base: readonly Server[],
  revision: readonly Server[],
  occurrence: EmissionOptions["occurrence"],
): readonly Emission[] {
  const isIn = (list: readonly Server[], { url }: Server): boolean =>
    list.some((each) => withoutSlash(each.url) === withoutSlash(url));
  return [
    ...base
      .filter((each) => !isIn(revision, each))
      .map((each) =>
        // The server may still be reachable, so this isn't an error.
        emission("server-removed", {
          base: each.at,
          wire: "risky",
          witness: { kind: "request", text: `any request to ${each.url}` },
          args: { url: each.url },
          occurrence,
        }),
      ),
    ...revision
      .filter((each) => !isIn(base, each))
      .map((each) => emission("server-added", { revision: each.at, args: { url: each.url }, occurrence })),
  ];
}

function withoutSlash(url: string): string {
  return url.replace(/\/$/, "");
}
