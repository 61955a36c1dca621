import { isWeapp } from './display'

/** After the page has been drawn again, which may be what opens the field. */
const drawnMilliseconds = 60

/** On a desk the keyboard goes on to the next field, by its name, or to the first button of a part; on a phone the finger does. */
export const focusField = (name: string) => {
  if (isWeapp) return
  setTimeout(() => {
    const field = document.querySelector<HTMLElement>(`input[name="${name}"]`)
    const button = document.querySelector<HTMLElement>(`#${name} [tabindex="0"]`)
    ;(field ?? button)?.focus()
  }, drawnMilliseconds)
}
