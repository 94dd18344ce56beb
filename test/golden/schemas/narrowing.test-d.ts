import { expectTypeOf } from "vitest";
import type { Circle, Payment, Ring, Shape, Square } from "./output/shapes/index.js";
import type { Event } from "./output/shapes/events.js";
import { State } from "./output/shapes/constants.js";

/** The discriminator narrows a shape to a child, and nested families too. */
export function areaOf(shape: Shape): number {
  if (shape.kind === "square") {
    expectTypeOf(shape).toEqualTypeOf<Square>();
    return shape.side ** 2;
  }
  expectTypeOf(shape.kind).toEqualTypeOf<"round">();
  if (shape.form === "ring") expectTypeOf(shape.hole).toEqualTypeOf<number>();
  // @ts-expect-error -- a circle has no hole
  if (shape.form === "circle") console.log(shape.hole);
  return shape.form === "circle" ? Math.PI * shape.radius ** 2 : shape.hole;
}

/** Declared events narrow by their properties; undeclared events remain possible. */
export function summaryOf(event: Event): string {
  if ("shape" in event) expectTypeOf(event.type).toEqualTypeOf<"drawn">();
  if ("by" in event) expectTypeOf(event.type).toEqualTypeOf<"erased">();
  return "shape" in event ? event.shape.kind : "by" in event ? event.by : (event.detail ?? event.type ?? "");
}

export const circle: Circle = { kind: "round", form: "circle", radius: 1, state: State.LOST };
// @ts-expect-error -- a ring has a hole
export const ring: Ring = { kind: "round", form: "ring" };
// @ts-expect-error -- 3 is not a state
export const state: State = 3;

export const byCard: Payment = { prices: { EUR: 1 }, range: [1], card: "4111", cvv: "123" };
// @ts-expect-error -- a card needs its cvv
export const withoutCvv: Payment = { prices: {}, card: "4111" };
// @ts-expect-error -- either a card or an iban
export const both: Payment = { prices: {}, card: "4111", cvv: "123", iban: "DE00" };
// @ts-expect-error -- prices must have a declared name
export const inPounds: Payment = { prices: { GBP: 1 }, iban: "DE00" };
