import { connect } from "@acme/stripe/connect";
import {
  getCustomersCustomer,
  postCustomers as create,
  type PostCustomersBody,
  type GetCustomersCustomerOutcomes,
} from "@acme/stripe/customers";
import * as subscriptions from "@acme/stripe/subscriptions";
import { stripe } from "./charges.js";

const connection = connect({ server: "https://payments.example" });

const defaults: PostCustomersBody = { description: "From the shop" };

export async function subscribe(email: string, plan: string): Promise<string> {
  const { id } = await create(connection, { body: { ...defaults, email, metadata: { from: "shop" } } });
  const { status } = await subscriptions.postSubscriptions(connection, { body: { customer: id, items: [{ plan }] } });
  return status;
}

export type Found = GetCustomersCustomerOutcomes[200];

export async function describe(customer: string): Promise<string> {
  const outcome = await getCustomersCustomer.safe(connection, { customer });
  if (outcome.status !== 200) return "unknown";
  const found = outcome.data;
  return `${found.id} ${found.email ?? "without an address"} ${found.livemode ? "live" : "test"}`;
}

export async function removeCard(customer: string, id: string): Promise<boolean> {
  const { deleteCustomersCustomerCardsId: remove } = stripe.customers;
  const outcome = await remove.safe({ customer, id });
  return outcome.status === 200;
}
