// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v2";

/** POST /payments */
export declare const pay: Operation<PayParameters, PayOutcomes>;

export interface PayParameters {
  body: PayBody;
}

export interface PayOutcomes {
  /** The payment was made. */
  204: undefined;
}

export type PayBody = Payment;

export type Payment = {
  prices: {
    EUR?: number | undefined;
    USD?: number | undefined;
  };
  /** Items: 1 or more */
  range?: [
    number,
    number?
  ] | undefined;
  card?: string | undefined;
  cvv?: string | undefined;
  iban?: string | undefined;
} & ({
  card?: undefined;
} | {
  card: string;
  cvv: string;
}) & ({
  card: string;
  iban?: undefined;
} | {
  iban: string;
  card?: undefined;
});
