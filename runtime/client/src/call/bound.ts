/**
 * The property whose type is the bound form of an operation. It exists only as a type, so that the compiler can look up
 * that form instead of inferring it from the operation's signatures.
 */
export declare const bound: unique symbol;
