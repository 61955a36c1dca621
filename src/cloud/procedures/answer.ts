import { viewBook } from '../operations/answer/book'
import { publishAnswer, retireFromBook } from '../operations/answer/decide'
import { proposeAnswer } from '../operations/answer/propose'
import { searchBook } from '../operations/answer/search'
import { personal } from './callers'
import { granted } from './guard'

/** 答案库. */
export const answerProcedures = {
  search: personal.answer.search.handler(({ context: { app }, input }) => searchBook(app, input)),
  book: personal.answer.book.handler(({ context: { app, person } }) => viewBook(app, person)),
  propose: personal.answer.propose.handler(({ context: { app, person }, input }) => granted(proposeAnswer(app, person, input))),
  publish: personal.answer.publish.handler(({ context: { app, person }, input }) => granted(publishAnswer(app, person, input))),
  retire: personal.answer.retire.handler(({ context: { app, person }, input }) => granted(retireFromBook(app, person, input))),
}
