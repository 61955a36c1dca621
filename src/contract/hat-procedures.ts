import { oc } from '@orpc/contract'
import * as z from 'zod/mini'
import { FiledKey, FiledList, FiledView, Hats, HelperView, OpenAnswers } from './hat'

/** 身份 and 代办. */
export const hatProcedures = {
  hat: {
    mine: oc.output(Hats),
    filed: oc.output(FiledList),
    view: oc.input(FiledKey).output(FiledView),
    /** The person's own: who filed it for them, whether they read the answers, and that they do so no more. */
    helper: oc.input(FiledKey).output(HelperView),
    open: oc.input(OpenAnswers).output(HelperView),
    dismiss: oc.input(FiledKey).output(z.object({})),
  },
}
