/** The command line of a package: its tables, its clients, and the arguments. */
export interface Program {
  /** The folder of the tables. */
  readonly tables: URL;
  readonly args: readonly string[];
  /** Loads the client of each version. An API without versions has one client with an empty name. */
  readonly clients: Readonly<Record<string, () => Promise<object>>>;
  /** Loads the optional features of clients. */
  readonly kit: () => Promise<object>;
}
