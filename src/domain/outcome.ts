/** Success with a value, or a failure the caller is expected to handle. */
export type Outcome<Value, Failure> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure }

export const succeed = <Value>(value: Value) => ({ ok: true, value }) as const
export const fail = <Failure>(failure: Failure) => ({ ok: false, failure }) as const
