/** The six digits in whatever a computer's picture holds: the address it stands for, as scanned, or as WeChat hands it over. */
export const deskDigitsIn = (scanned: string | undefined): string => {
  const text = decoded(scanned ?? '')
  return /^\d{6}$/.exec(text)?.[0] ?? /desk-sign-in\/index\S*[?&]code=(\d{6})(?!\d)/.exec(text)?.[1] ?? ''
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
