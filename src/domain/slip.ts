/** 回执单: for how many days its code links a matter to whoever holds the slip. */
export const slipDays = 30

/** As it was typed or scanned: ten digits, with or without spaces; nothing where it cannot be a code. */
export const readSlipCode = (typed: string): string | undefined => {
  const digits = typed.normalize('NFKC').replace(/[\s-]/gu, '')
  return /^\d{10}$/.test(digits) ? digits : undefined
}

/** In groups, so that it can be read aloud. */
export const spellSlipCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3, 6)} ${code.slice(6)}`
