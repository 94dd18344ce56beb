import { createClient, type Machine } from "@acme/machines/2018-10-01";
import type { MachinesCreateOrUpdateParameters } from "@acme/machines/2018-10-01/machines";

const client = createClient({ server: "https://management.example" });
const subscriptionId = "00000000-0000-0000-0000-000000000000";

type Create = Parameters<typeof client.machines.machinesCreateOrUpdate>[0];

export async function createMachine(vmName: string, size: "small" | "large"): Promise<Machine> {
  const body: Create["body"] = { location: "westeurope", size };
  const outcome = await client.machines.machinesCreateOrUpdate.safe({ vmName, subscriptionId, body });
  switch (outcome.status) {
    case 200:
    case 201:
      return outcome.data;
    default:
      throw new Error(`No machine of size ${size}`, { cause: outcome });
  }
}

export const withSubscription = (
  base: Omit<MachinesCreateOrUpdateParameters, "subscriptionId">,
): MachinesCreateOrUpdateParameters => ({ ...base, subscriptionId });

export async function zones(): Promise<string[]> {
  const { value = [] } = await client.machines.machinesList({ subscriptionId });
  return value.flatMap(({ zones = [] }) => zones);
}
