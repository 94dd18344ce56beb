// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v1";

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
    EUR?: number;
    USD?: number;
  };
  /** Items: 1 or more */
  range?: [
    number,
    number?
  ];
  card?: string;
  cvv?: string;
  iban?: string;
} & ({
  card?: never;
} | {
  card: string;
  cvv: string;
}) & ({
  card: string;
  iban?: never;
} | {
  iban: string;
  card?: never;
});
