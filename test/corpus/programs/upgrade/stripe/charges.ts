import { createClient, type Charge, type Client } from "@acme/stripe";

export const stripe: Client = createClient({ server: "https://payments.example" });

export async function charge(amount: number, customer: string): Promise<string> {
  const { id, paid, receipt_url } = await stripe.charges.postCharges({ body: { amount, currency: "eur", customer } });
  if (!paid) throw new Error(`Charge ${id} wasn't paid`);
  return receipt_url.toLowerCase();
}

/** See {@link import("@acme/stripe").Charge}. */
export async function refundAll(created: number): Promise<readonly Charge[]> {
  const refunded: Charge[] = [];
  for await (const each of stripe.charges.getCharges.all({ created, limit: 100 })) {
    if (each.refunded || each.refunds.data.length > 0) continue;
    await stripe.refunds.postRefunds({ body: { charge: each.id, reason: "duplicate" } });
    refunded.push(each);
  }
  return refunded;
}

export async function receivers(): Promise<number> {
  const { data } = await stripe.bitcoin.getBitcoinReceivers({ limit: 3 });
  return data.length;
}
