import * as charges from "@acme/payments/2019-03-14/charges";
import { postRefunds, type PostRefundsParameters } from "@acme/payments/2019-03-14/refunds";
import { connect } from "@acme/payments/2019-03-14/connect";
import { payments } from "./client.js";

const connection = connect({ server: "https://payments.example" });

export async function charge(amount: number, currency: string): Promise<string> {
  const { id, paid } = await charges.postCharges(connection, {
    capture: true, // immediately
    body: { amount, currency },
  });
  return paid ? id : charge(amount, currency);
}

export async function authorize(amount: number): Promise<readonly string[]> {
  const parameters = { capture: false, body: { amount } };
  const { refunds } = await payments.charges.postCharges(parameters);
  return refunds;
}

export const again = (defaults: { capture?: boolean }, amount: number): Promise<unknown> =>
  payments.charges.postCharges({ ...defaults, body: { amount } });

export const refund = async (id: string, rest: Partial<PostRefundsParameters["body"]> = {}): Promise<number> => {
  const { amount } = await postRefunds(connection, { body: { charge: id, ...rest } });
  return amount;
};
