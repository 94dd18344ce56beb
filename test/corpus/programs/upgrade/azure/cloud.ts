import { connect } from "@acme/storage-sync/2018-10-01/connect";
import {
  cloudEndpointsCreate,
  cloudEndpointsListBySyncGroup,
} from "@acme/storage-sync/2018-10-01/cloud-endpoint-resource";

const connection = connect({ server: "https://management.example" });
const scope = {
  subscriptionId: "00000000-0000-0000-0000-000000000000",
  resourceGroupName: "shop",
  storageSyncServiceName: "files",
  syncGroupName: "all",
};

export async function shares(): Promise<readonly string[]> {
  const { value = [] } = await cloudEndpointsListBySyncGroup(connection, scope);
  return value.flatMap(({ properties }) => properties?.storageAccountShareName ?? []);
}

export async function add(share: string, tenant: string): Promise<number> {
  const { status } = await cloudEndpointsCreate.safe(connection, {
    ...scope,
    cloudEndpointName: share,
    body: { properties: { storageAccountShareName: share, storageAccountTenantId: tenant } },
  });
  return Number(status);
}
