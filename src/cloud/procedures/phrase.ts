import { keepOwnPhrase, ownPhrases, removeOwnPhrase } from '../operations/phrase/phrases'
import { personal } from './callers'
import { granted } from './guard'

/** 常用语. */
export const phraseProcedures = {
  list: personal.phrase.list.handler(({ context: { app, person } }) => granted(ownPhrases(app, person))),
  keep: personal.phrase.keep.handler(({ context: { app, person }, input }) => granted(keepOwnPhrase(app, person, input))),
  remove: personal.phrase.remove.handler(({ context: { app, person }, input }) => granted(removeOwnPhrase(app, person, input))),
}
