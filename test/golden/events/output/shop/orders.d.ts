// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v2";

/**
 * POST /orders
 * Links to `getOrder` with `orderId` from $response.body#/id: Reads the order.
 */
export declare const createOrder: Operation<CreateOrderParameters, CreateOrderOutcomes>;

export interface CreateOrderParameters {
  body: CreateOrderBody;
}

export interface CreateOrderOutcomes {
  /** The order was created. */
  201: Order;
}

export interface CreateOrderBody {
  /** Format: uri */
  notify: string;
}

/**
 * The order moved.
 *
 * Sent by the server: POST {$request.body#/notify}
 */
export type CreateOrderMovedCallback = Moved;

/** GET /orders/{orderId} */
export declare const getOrder: Operation<GetOrderParameters, GetOrderOutcomes>;

export interface GetOrderParameters {
  orderId: string;
}

export interface GetOrderOutcomes {
  /** The order. */
  200: Order;
}

export interface Moved {
  type: "order.moved";
  version?: 1;
  /** Format: date-time */
  at: Date;
  order?: Order;
}

export interface Order {
  id: string;
  /** Format: date-time */
  at: Date;
}
