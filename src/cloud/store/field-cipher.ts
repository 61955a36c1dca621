/** Seals names, phones and addresses before they are stored; the store never sees a key. */
export interface FieldCipher {
  readonly seal: (field: string, county: number, value: string) => string
  readonly open: (field: string, county: number, sealed: string) => string
  /** With which everything sealed by today's key begins. */
  readonly prefix: string
  /** 盲索引: the same answer for the same value, by which a sealed one is found again. */
  readonly index: (value: string) => string
}

/** Enough for who only writes. */
export type SealingCipher = Pick<FieldCipher, 'seal' | 'index'>
