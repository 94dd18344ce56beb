/**
 * A program that uses a client generated from Stripe's document. The test generates the package beside it.
 * @module
 */
import { bearer, createClient, type PaymentSource } from "./package/index.js";

export async function main(fetch: typeof globalThis.fetch, token: string): Promise<unknown> {
  const { customers, files, quotes } = createClient({ fetch, auth: bearer(token) });

  // Creates, reads, updates, lists and deletes a customer.
  const body = { name: "Ada", email: "ada@example.com", metadata: { plan: "pro" } };
  const { id: customer, metadata } = await customers.postCustomers({ body });
  const found = await customers.getCustomersCustomer({ customer });
  // @ts-expect-error A deleted customer has no name.
  void found.name;
  const address = { city: "London" };
  const changed = await customers.postCustomersCustomer({
    customer,
    body: { address, preferred_locales: ["en", "fr"] },
  });
  for (const name of ["Bo", "Cy", "Di", "Ed"]) await customers.postCustomers({ body: { name } });
  const pages: unknown[][] = [];
  for await (const { data } of customers.getCustomers.all({ limit: 2 }).pages())
    pages.push(data.map(({ name }) => name));
  const sources = await pay();
  const pdf = await print();
  const gone: true = (await customers.deleteCustomersCustomer({ customer })).deleted;

  return {
    customer: ["deleted" in found ? null : found.name, changed.name, changed.address?.city, changed.preferred_locales],
    metadata,
    pages,
    sources,
    gone,
    missing: await describeMissing(),
    files: await upload(),
    pdf,
  };

  async function pay(): Promise<unknown> {
    const bank_account = { account_number: "000123456789", country: "US", currency: "usd" };
    const card = { number: "4242424242424242", exp_month: 1, exp_year: 2030 };
    for (const each of [{ bank_account }, { card }])
      await customers.postCustomersCustomerSources({ customer, body: each });
    const listed: unknown[] = [];
    for await (const source of customers.getCustomersCustomerSources.all({ customer })) listed.push(describe(source));
    return listed;
  }

  async function describeMissing(): Promise<unknown> {
    const outcome = await customers.getCustomersCustomer.safe({ customer });
    // @ts-expect-error `data` exists only after the error case is excluded.
    void outcome.data;
    if (outcome.ok) return outcome.data.id;
    if (outcome.status === "unexpected") return outcome.error.reason;
    const { type, message } = outcome.error.error;
    // @ts-expect-error Not one of Stripe's four error types.
    void (type === "not_found");
    return [outcome.status, type, typeof message];
  }

  async function upload(): Promise<unknown> {
    const form = new FormData();
    form.set("purpose", "dispute_evidence");
    form.set("file", new File(["%PDF-1.7"], "receipt.pdf", { type: "application/pdf" }));
    const ready = await files.postFiles({ body: form });
    const text = await files.postFiles({
      body: { purpose: "business_logo", file: "<svg/>", file_link_data: { create: true } },
    });
    // @ts-expect-error Unknown purpose.
    const wrong: Parameters<typeof files.postFiles>[0]["body"] = { purpose: "fun", file: "" };
    void wrong;
    return [ready, text].map(({ object, purpose }) => [object, purpose]);
  }

  async function print(): Promise<unknown> {
    const quote = await quotes.postQuotes({ body: { customer, line_items: [{ price: "price_1", quantity: 2 }] } });
    // @ts-expect-error `customer` can be an id.
    void quote.customer?.name;
    let bytes = 0;
    for await (const chunk of await quotes.getQuotesQuotePdf({ quote: quote.id })) bytes += chunk.byteLength;
    return [quote.customer === customer, bytes > 0];
  }
}

function describe(source: PaymentSource): unknown {
  // @ts-expect-error Not every payment source has a brand.
  void source.brand;
  switch (source.object) {
    case "account":
      return ["account", typeof source.charges_enabled];
    case "bank_account":
      return ["bank account", typeof source.bank_name];
    case "card":
      return ["card", typeof source.brand];
    case "source":
      return ["source", typeof source.client_secret];
  }
}
