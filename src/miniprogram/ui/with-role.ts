import { isWeapp } from '../platform/display'

/** The same role under the name each target knows: WeChat reads aria-role, a browser reads role. */
export const withRole = (role: string) => (isWeapp ? { 'aria-role': role } : { role })

/** One for the page, two for its sections; WeChat knows no levels. */
export const withHeading = (level: 1 | 2) => (isWeapp ? { 'aria-role': 'heading' } : { role: 'heading', 'aria-level': level })
