import { useRef } from 'react'
import type { Duty } from '../../../../../contract/duty'
import { useDuty } from '../../../../features/work/duty-queries'
import { useOwnCategories } from '../../../../features/work/worker-queries'
import { findWords } from '../../../../locales/find'
import { replaceWith } from '../../../../platform/navigate'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { showToast } from '../../../../ui/toast'
import { FindForm } from './find-form'
import { useFind } from './use-find'

/** 巡查上报: what a worker saw on their own grid, in one screen. */
export default function FindPage() {
  const duty = useDuty()
  if (duty.data && duty.data.grids.length > 0) return <Writing grids={duty.data.grids} />
  return (
    <Page title={findWords.title}>
      <AsyncView query={duty}>{() => <Notice tone='info'>{findWords.noGrid}</Notice>}</AsyncView>
    </Page>
  )
}

const Writing = ({ grids }: Pick<Duty, 'grids'>) => {
  const own = useOwnCategories()
  const find = useFind(grids, own.data ?? [])
  const { sending, course } = find
  // A second tap comes sooner than the button can be drawn as busy.
  const isOnItsWay = useRef(false)
  const send = () => {
    const problem = find.problem()
    if (problem) return showToast(problem)
    if (isOnItsWay.current) return
    isOnItsWay.current = true
    sending.mutate(find.find(), {
      onSuccess: ({ county, id }) => {
        find.discard()
        showToast(findWords.sent[course])
        void replaceWith('/packages/worker/pages/matter/index', { county, id })
      },
      onSettled: () => {
        isOnItsWay.current = false
      },
    })
  }
  return (
    <Page
      title={findWords.title}
      footer={<BigButton icon='send' label={findWords.send[course]} loading={sending.isPending} onTap={send} />}
    >
      <AsyncView query={own}>{(shown) => <FindForm find={find} grids={grids} own={shown} />}</AsyncView>
      {sending.error && <Notice tone='warn'>{sending.error.message}</Notice>}
    </Page>
  )
}
