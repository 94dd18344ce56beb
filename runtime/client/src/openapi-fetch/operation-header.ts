/**
 * The header that contains the method and path of the operation until the request is sent. Unlike the `Request` itself,
 * it is kept by middleware that copies the request. It is never sent.
 */
export const OPERATION_HEADER = "x-almanac-operation";
