/** A difference between two states of the declarations of a package. */
export interface SurfaceChange {
  /**
   * The severity, highest first. `breaking`: code no longer compiles. `risky`: some code may no longer compile, such as
   * code that creates values of a response's type.
   */
  readonly kind: "breaking" | "risky" | "added";
  /** The module and the name: `2024-08-05/orders Order`. The name is absent for a whole module. */
  readonly module: string;
  readonly name: string | null;
  /**
   * The code that is affected: it imports the name, passes a value (`caller`), reads a value, creates a value that the API
   * returns (`fixture`), or calls the function.
   */
  readonly role: "import" | "caller" | "reader" | "fixture" | "call" | null;
  /** The first line of TypeScript's message; null if there is none. */
  readonly message: string | null;
}
