import type { Customer, Payments } from "./client.js";

// Two customers with the same address are one account.
export async function find({ customers }: Payments, email: string): Promise<string | null> {
  for await (const each of customers.getCustomers.all({ email, limit: 100 })) {
    if (each.email === email) return describe(each);
  }
  return null;
}

function describe({ id, sources }: Customer): string {
  return `${id} (${sources.data.length})`;
}

export async function removeCards(client: Payments, customer: string, ids: Iterable<string>): Promise<void> {
  const { deleteCustomersCustomerCardsId: remove } = client.customers;
  for (const id of ids) {
    const outcome = await remove.safe({ customer, id });
    if (outcome.status !== 200) throw new Error(`Not removed: ${id}`, { cause: outcome });
  }
}
