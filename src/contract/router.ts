import { oc } from '@orpc/contract'
import * as z from 'zod/mini'
import { County } from './division'

/** Every procedure that crosses the wire; the phone imports the type alone. */
export const contract = {
  division: {
    counties: oc.output(z.array(County)),
  },
}

export type Contract = typeof contract
