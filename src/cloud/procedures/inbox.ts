import { listInbox } from '../operations/inbox/list'
import { personal } from './callers'
import { granted } from './guard'

/** 收件箱. */
export const inboxProcedures = {
  list: personal.inbox.list.handler(({ context: { app, person }, input }) => granted(listInbox(app, person, input))),
}
