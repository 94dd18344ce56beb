import { createClient, type Client, type ServerEndpoint } from "@acme/storage-sync/2018-10-01";
import type { ServerEndpointsCreateBody } from "@acme/storage-sync/2018-10-01/server-endpoint-resource";

const subscriptionId = "00000000-0000-0000-0000-000000000000";
const scope = { subscriptionId, resourceGroupName: "shop", storageSyncServiceName: "files" };

export function open(server: string): Client {
  return createClient({ server });
}

/** The health of each endpoint. See {@link import("@acme/storage-sync/2018-10-01").ServerEndpoint}. */
export async function health(client: Client, syncGroupName: string): Promise<ReadonlyMap<string, string>> {
  const { value = [] } = await client.serverEndpointResource.serverEndpointsListBySyncGroup({
    ...scope,
    syncGroupName,
  });
  return new Map(value.map(({ name = "", properties }) => [name, properties?.syncStatus?.combinedHealth ?? "Unknown"]));
}

export async function create(client: Client, syncGroupName: string, path: string): Promise<ServerEndpoint | null> {
  const body: ServerEndpointsCreateBody = { properties: { cloudTiering: "on", serverLocalPath: path } };
  const outcome = await client.serverEndpointResource.serverEndpointsCreate.safe({
    ...scope,
    syncGroupName,
    serverEndpointName: "main", // always
    body,
  });
  return outcome.status === 200 ? outcome.data : null;
}

export function isFailing({ properties }: ServerEndpoint): boolean {
  const activity = properties?.syncStatus?.uploadStatus;
  return activity?.lastSyncResult !== 0 || (activity.lastSyncPerItemErrorCount ?? 0) > 0;
}
