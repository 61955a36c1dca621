import { sql } from 'kysely'
import type { Draftable } from '../../domain/report-action'
import type { UnitPost } from '../../domain/unit'

/** What goes on inside the unit that has a matter, as far as its guards ask; dates are left as the database writes them. */
export interface UnitDesk {
  readonly leaderSigns: boolean
  readonly posts: readonly { readonly account: string; readonly post: UnitPost }[]
  readonly draft: { readonly action: Draftable; readonly by: string } | null
}

/** Of the row of `report`; none where no unit has it. */
export const unitDesk = sql<UnitDesk | null>`
  (select json_build_object(
      'leaderSigns', coalesce(setting.leader_signs, false),
      'posts', (select coalesce(json_agg(json_build_object('account', post.account, 'post', post.post)), '[]')
        from unit_post post where post.county = report.county and post.unit = report.unit),
      'draft', (select json_build_object('action', draft.action, 'by', draft.by)
        from report_draft draft where draft.county = report.county and draft.report = report.id))
    from (values (1)) as one left join unit_setting setting on setting.county = report.county and setting.unit = report.unit
    where report.unit is not null)`
