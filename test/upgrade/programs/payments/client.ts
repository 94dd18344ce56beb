/** One client for the whole program. See {@link import("@acme/payments/2019-03-14").Client}. */
import { createClient, type Client } from "@acme/payments/2019-03-14";

export type { Charge } from "@acme/payments/2019-03-14/charges";
export type { Customer } from "@acme/payments/2019-03-14/customers";

export const payments: Client = createClient({ server: "https://payments.example" });
export type Payments = typeof payments;
