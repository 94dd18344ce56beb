/**
 * TypeScript that a printer has made from a syntax tree. Only the type printer makes it, and only the `printed` helper places
 * it: text of a document never becomes one.
 */
export class Printed {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}
