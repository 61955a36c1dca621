/** A mobile number of the mainland, or a fixed line with its area code. */
const phoneForm = /^(1[3-9]\d{9}|0\d{2,3}\d{7,8})$/

/** The number however it was typed: full-width digits, spaces, hyphens, +86; `undefined` is none that rings. */
export const readPhone = (typed: string): string | undefined => {
  const digits = typed
    .normalize('NFKC')
    .replace(/[\s\-—()]/gu, '')
    .replace(/^(\+|00)?86(?=1\d{10}$)/u, '')
  return phoneForm.test(digits) ? digits : undefined
}

/** 138****5678: enough for its owner to know it again, and for nobody to ring it. */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`
