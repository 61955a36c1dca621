import { oc } from '@orpc/contract'
import { CatalogueOf, CataloguePage, CatalogueSheet, Routing, TriedCatalogue } from './catalogue'
import { InboxOf, InboxPage } from './inbox'
import { ReportKey } from './report'

/** 网格化中心的收件箱, 派单目录 and 准入清单. */
export const inboxProcedures = {
  inbox: {
    list: oc.input(InboxOf).output(InboxPage),
  },
  routing: {
    suggest: oc.input(ReportKey).output(Routing),
  },
  catalogue: {
    list: oc.input(CatalogueOf).output(CataloguePage),
    tryOut: oc.input(CatalogueSheet).output(TriedCatalogue),
    put: oc.input(CatalogueSheet).output(TriedCatalogue),
  },
}
