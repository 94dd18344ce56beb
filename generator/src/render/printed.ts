/**
 * TypeScript printed from a syntax tree. Only the type printer creates it, and only the `printed` helper inserts it.
 * Text from a document never becomes a `Printed`.
 */
export class Printed {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}
