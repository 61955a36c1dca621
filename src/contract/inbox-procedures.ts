import { oc } from '@orpc/contract'
import { InboxOf, InboxPage } from './inbox'

/** 网格化中心的收件箱. */
export const inboxProcedures = {
  inbox: {
    list: oc.input(InboxOf).output(InboxPage),
  },
}
