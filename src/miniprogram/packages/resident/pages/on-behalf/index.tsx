import { useRef } from 'react'
import type { Grid } from '../../../../../contract/place'
import { ConsentAgain, kindBeside } from '../../../../features/person-data/consent-again'
import { useFileForOther, useProxySentence } from '../../../../features/report/proxy-queries'
import { proxyWords } from '../../../../locales/proxy'
import { open, replaceWith } from '../../../../platform/navigate'
import { usePageParams } from '../../../../platform/page-params'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { EmptyState } from '../../../../ui/empty-state'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Skeleton } from '../../../../ui/skeleton'
import { showToast } from '../../../../ui/toast'
import { OnBehalfForm } from './on-behalf-form'
import { useGridChoices } from './use-grid-choices'
import { useOnBehalf } from './use-on-behalf'

const chooseHome = { label: proxyWords.choosePlace, onTap: () => void open('/packages/resident/pages/place/index', { for: 'home' }) }

/** 代报: for an elder or neighbor, with their own word for it. */
export default function OnBehalfPage() {
  const { grid } = usePageParams()
  const { own, community, grids, isKnown, error } = useGridChoices(grid)
  const first = grids.find(({ code }) => code === own) ?? grids[0]
  if (first) return <Writing grids={[first, ...grids.filter(({ code }) => code !== first.code)]} />
  return (
    <Page title={proxyWords.title}>
      {isKnown && !community && <EmptyState title={proxyWords.noPlace} action={chooseHome} />}
      {!isKnown && !error && <Skeleton kind='rows' count={4} />}
      {error && <Notice tone='warn'>{error.message}</Notice>}
    </Page>
  )
}

const Writing = ({ grids }: { grids: readonly [Grid, ...Grid[]] }) => {
  const sentence = useProxySentence()
  const form = useOnBehalf(grids)
  const sending = useFileForOther()
  const isOnItsWay = useRef(false)
  const send = () => {
    const problem = form.problem()
    if (problem) return showToast(problem)
    if (!sentence.data || isOnItsWay.current) return
    isOnItsWay.current = true
    sending.mutate(form.filed(sentence.data), {
      onSuccess: ({ county, id }) => {
        form.discard()
        showToast(proxyWords.sent)
        void replaceWith('/packages/resident/pages/matter/index', { county, id })
      },
      onSettled: () => {
        isOnItsWay.current = false
      },
    })
  }
  const button = <BigButton icon='send' kind={kindBeside(sending.error)} label={proxyWords.send} loading={sending.isPending} onTap={send} />
  return (
    <Page title={proxyWords.title} footer={button}>
      <AsyncView query={sentence}>{(shown) => <OnBehalfForm form={form} grids={grids} sentence={shown.sentence} />}</AsyncView>
      {sending.error && <Notice tone='warn'>{sending.error.message}</Notice>}
      {sending.error && <ConsentAgain error={sending.error} onAgreed={send} />}
    </Page>
  )
}
