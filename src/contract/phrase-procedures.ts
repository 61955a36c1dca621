import { oc } from '@orpc/contract'
import * as z from 'zod/mini'
import { KeepPhrase, Phrase, RemovePhrase } from './phrase'

/** 常用语; every change answers all of them. */
export const phraseProcedures = {
  phrase: {
    list: oc.output(z.array(Phrase)),
    keep: oc.input(KeepPhrase).output(z.array(Phrase)),
    remove: oc.input(RemovePhrase).output(z.array(Phrase)),
  },
}
