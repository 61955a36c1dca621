import { isWeapp } from '../platform/display'

/** The same role under the name each target knows: WeChat reads aria-role, a browser reads role. */
export const withRole = (role: string) => (isWeapp ? { 'aria-role': role } : { role })
