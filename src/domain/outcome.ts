/** Success with a value, or a failure the caller is expected to handle. */
export type Outcome<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  // Where the usual sentence would not say enough, one of its own.
  | { readonly ok: false; readonly failure: Failure; readonly sentence?: string }

export const succeed = <Value>(value: Value) => ({ ok: true, value }) as const
export const fail = <const Failure>(failure: Failure, sentence?: string) =>
  ({ ok: false, failure, ...(sentence !== undefined && { sentence }) }) as const
