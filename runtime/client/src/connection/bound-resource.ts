import type { bound } from "../call/bound.js";

interface Bindable {
  readonly [bound]: unknown;
}

/**
 * Operations, bound to a connection. The compiler looks up the bound form of an operation only if a program uses it.
 * `BoundResource` in `facade.ts` also omits exports that aren't operations, so the compiler must check every export.
 */
export type BoundResource<Operations extends Readonly<Record<keyof Operations, Bindable>>> = {
  readonly [Name in keyof Operations]: Operations[Name][typeof bound];
};
