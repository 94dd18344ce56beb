import { Constant } from "./encode.js";

/**
 * A reference to a constant inside data, printed as a function that returns the constant. The constant can be declared
 * later.
 */
export class LazyConstant extends Constant {
  override readonly name: string;

  constructor(name: string) {
    super(name);
    this.name = `() => ${new Constant(name).name}`;
  }
}
