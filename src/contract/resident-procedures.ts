import { oc } from '@orpc/contract'
import * as z from 'zod/mini'
import { AnswerBook, AnswerId, AnswersFor, KnownAnswer, ProposeAnswer } from './answer'
import { RingsOf, RingView } from './ring'

/** What a resident asks before anything is sent, and the book from which they may be answered. */
export const residentProcedures = {
  ring: {
    views: oc.input(RingsOf).output(z.array(RingView)),
  },
  answer: {
    search: oc.input(AnswersFor).output(z.array(KnownAnswer)),
    book: oc.output(AnswerBook),
    propose: oc.input(ProposeAnswer).output(z.object({})),
    publish: oc.input(AnswerId).output(z.object({})),
    retire: oc.input(AnswerId).output(z.object({})),
  },
}
