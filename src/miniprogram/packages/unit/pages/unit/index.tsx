import type { Unit } from '../../../../../contract/unit'
import { unitWords } from '../../../../locales/unit'
import { usePullToRefresh } from '../../../../platform/pull-down'
import { AsyncView } from '../../../../ui/async-view'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { showToast } from '../../../../ui/toast'
import { ToggleRow } from '../../../../ui/toggle-row'
import { useChangeUnit, useOwnUnit } from '../../unit-queries'
import { People } from './people'
import { Templates } from './templates'

/** 我的单位: who does what in it, whether its leader signs, and the words it uses again and again. */
export default function UnitPage() {
  const unit = useOwnUnit()
  usePullToRefresh(unit.refetch)
  return (
    <Page title={unit.data?.name ?? unitWords.title}>
      <AsyncView query={unit}>
        {(shown) => (
          <>
            <People unit={shown} />
            {shown.post !== 'crew' && <Signing unit={shown} />}
            <Templates unit={shown} />
          </>
        )}
      </AsyncView>
    </Page>
  )
}

const Signing = ({ unit: { unit, revision, leaderSigns, templates, isUsual } }: { unit: Unit }) => {
  const changing = useChangeUnit()
  const set = (checked: boolean) =>
    changing.mutate(
      { unit, revision, leaderSigns: checked, templates: isUsual ? null : templates },
      { onSuccess: () => showToast(unitWords.saved) },
    )
  return (
    <>
      <ToggleRow label={unitWords.leaderSigns} note={unitWords.leaderSignsNote} checked={leaderSigns} onChange={set} />
      {changing.error && <Notice tone='danger'>{changing.error.message}</Notice>}
    </>
  )
}
