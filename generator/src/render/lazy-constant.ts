import { Constant } from "./encode.js";

/** A function that returns a declared constant, for use inside data. The constant can be declared later. */
export class LazyConstant extends Constant {
  override readonly name: string;

  constructor(name: string) {
    super(name);
    this.name = `() => ${new Constant(name).name}`;
  }
}
