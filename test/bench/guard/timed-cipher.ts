import type { FieldCipher } from '../../../src/cloud/store/field-cipher'

/** The same cipher, with the milliseconds spent in it added up. */
export const timeCipher = (inner: FieldCipher): { readonly cipher: FieldCipher; readonly spent: { ms: number } } => {
  const spent = { ms: 0 }
  const timed =
    <Given extends readonly unknown[], Value>(work: (...given: Given) => Value) =>
    (...given: Given): Value => {
      const began = performance.now()
      try {
        return work(...given)
      } finally {
        spent.ms += performance.now() - began
      }
    }
  return { cipher: { prefix: inner.prefix, seal: timed(inner.seal), open: timed(inner.open), index: timed(inner.index) }, spent }
}
