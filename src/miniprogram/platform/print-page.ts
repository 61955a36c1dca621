import { isWeapp } from './display'

export const canPrint = !isWeapp

/** The browser's own way to paper. */
export const printPage = () => {
  if (canPrint) window.print()
}
