import { machinesDelete, machinesList } from "@acme/machines/2018-10-01/machines";
import { connect } from "@acme/machines/2018-10-01/connect";

const connection = connect({ server: "https://management.example" });

/** Removes every machine. A machine that is already gone isn't an error. */
export async function removeAll(scope: { readonly subscriptionId: string }, names: readonly string[]): Promise<number> {
  let removed = 0;
  for (const name of names) {
    const { status } = await machinesDelete.safe(connection, { ...scope, /* the name */ vmName: name });
    if (status === 200) removed += 1;
  }
  return (await machinesList(connection, scope)).value?.length ?? removed;
}
