interface Key {
  readonly county: number
  readonly id: string
}

/** Where what was sent waits; it is removed once it is re-encoded. */
export const originalKeyOf = ({ county, id }: Key) => `originals/${county}/${id}`

export const shownKeyOf = ({ county, id }: Key, extension: string) => `attachments/${county}/${id}.${extension}`

/** Where it is sent and read over HTTP; who may read it is asked each time. */
export const urlOf = ({ county, id }: Key) => `/files/${county}/${id}`

/** Where the phone puts it in WeChat's own store. */
export const cloudPathOf = ({ county, id }: Key) => `uploads/${county}/${id}`
