import type { Portrait, PortraitOf } from '../../../../contract/portrait'
import { portraitWords as words } from '../../../locales/portrait'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { showToast } from '../../../ui/toast'
import { useJudgePortrait } from '../portrait-queries'
import { Likeness } from './likeness'

type WaitingPortraitProps = { portrait: Portrait; waiting: NonNullable<Portrait['waiting']>; of: PortraitOf['of'] }

const saidTo = {
  adviser: { waits: words.waitsForAdviser, ask: words.bureauSent, agree: words.agreeOwn, refuse: words.refuseOwn },
  bureau: { waits: words.waitsForBureau, ask: words.adviserSent, agree: words.agree, refuse: words.refuse },
} as const

/** What one side sent; the other says whether everybody sees it. */
export const WaitingPortrait = ({ portrait: { county, name }, waiting, of }: WaitingPortraitProps) => {
  const { photo, state, waitsFor, mayJudge } = waiting
  const isReady = state === 'ready'
  if (state === 'rejected') return <Notice tone='warn'>{words.rejected}</Notice>
  return (
    <>
      <Likeness county={county} photo={isReady ? photo : null} name={name} note={isReady ? words.waiting : words.processing} />
      {mayJudge && isReady ? <Judging waiting={waiting} of={of} /> : <Notice tone='info'>{saidTo[waitsFor].waits}</Notice>}
    </>
  )
}

const Judging = ({ waiting: { photo, waitsFor }, of }: Omit<WaitingPortraitProps, 'portrait'>) => {
  const judging = useJudgePortrait(of)
  const said = saidTo[waitsFor]
  const judge = (agree: boolean) => () =>
    judging.mutate({ photo, agree }, { onSuccess: () => showToast(agree ? words.agreed : words.refused) })
  return (
    <>
      <Notice tone='info'>{said.ask}</Notice>
      {judging.error && <Notice tone='danger'>{judging.error.message}</Notice>}
      <BigButton label={said.agree} loading={judging.isPending} onTap={judge(true)} />
      <BigButton kind='secondary' label={said.refuse} loading={judging.isPending} onTap={judge(false)} />
    </>
  )
}
