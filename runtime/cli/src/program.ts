/** The command line of a package: its tables, its clients, and the arguments. */
export interface Program {
  /** The folder of the tables. */
  readonly tables: URL;
  readonly args: readonly string[];
  /**
   * Functions that load the client of each version, by version. An API without versions has one client, with an empty
   * key.
   */
  readonly clients: Readonly<Record<string, () => Promise<object>>>;
  /** Loads the optional features of clients. */
  readonly kit: () => Promise<object>;
}
