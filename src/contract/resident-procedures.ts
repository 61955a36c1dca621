import { oc } from '@orpc/contract'
import * as z from 'zod/mini'
import { RingsOf, RingView } from './ring'

/** What a resident asks before anything is sent. */
export const residentProcedures = {
  ring: {
    views: oc.input(RingsOf).output(z.array(RingView)),
  },
}
