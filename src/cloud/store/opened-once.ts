import type { FieldCipher } from './field-cipher'

/** The same cipher for one answer: a name that stands in it ten times is opened once. */
export const openedOnce = (cipher: FieldCipher): FieldCipher => {
  const opened = new Map<string, string>()
  return {
    ...cipher,
    open: (field, county, sealed) => {
      // With its field and county, or a value moved to another field would open here.
      const place = `${field}|${county}|${sealed}`
      const known = opened.get(place)
      if (known !== undefined) return known
      const value = cipher.open(field, county, sealed)
      opened.set(place, value)
      return value
    },
  }
}
