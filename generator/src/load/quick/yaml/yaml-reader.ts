/** The text of a YAML document, and the state of the parser. */
export interface YamlReader {
  readonly text: string;
  /** The offset of the next character. */
  offset: number;
  /** The column of the next line with content, counted from 0, once `toNextContent` has moved there; -1 at the end. */
  column: number;
  /** See `Marks`. */
  readonly marks: number[];
}
