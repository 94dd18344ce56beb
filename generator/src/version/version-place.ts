import type { VersionPlace } from "../model/model.js";
import { documentsOf, type VersionedApi } from "./versioned-api.js";

type Placed = Pick<VersionedApi, "versioning" | "versions" | "documents" | "serverPaths">;

/** Returns where requests name the version; null if they don't, or if the API has no versions. */
export function versionPlace({ versioning, versions, documents, serverPaths }: Placed): VersionPlace | null {
  if (versions.length === 0) return null;
  switch (versioning.kind) {
    case "media-type":
    case "header":
    case "query":
      return versioning;
    case "path":
      return { kind: "path" };
    case "none": {
      if (serverPaths !== null) return { kind: "server-path" };
      const servers = documentsOf(documents).map(({ servers: [first] }) => first?.url ?? "/");
      const hasOwnServers =
        documents.kind === "complete" && servers.length > 1 && new Set(servers).size === servers.length;
      return hasOwnServers ? { kind: "server" } : null;
    }
  }
}
