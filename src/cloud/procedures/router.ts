import { implement } from '@orpc/server'
import { contract } from '../../contract/router'
import { listCounties } from '../operations/division/counties'
import type { Context } from './context'

const os = implement(contract).$context<Context>()

/** Each procedure of the contract, bound to its operation. */
export const router = os.router({
  division: {
    counties: os.division.counties.handler(({ context }) => listCounties(context.app)),
  },
})
