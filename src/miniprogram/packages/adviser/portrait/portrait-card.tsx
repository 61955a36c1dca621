import type { Portrait, PortraitOf } from '../../../../contract/portrait'
import { portraitWords as words } from '../../../locales/portrait'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { Section } from '../../../ui/section'
import { showToast } from '../../../ui/toast'
import { usePortraitOf, useRemovePortrait, useSendPortrait } from '../portrait-queries'
import { Likeness } from './likeness'
import { WaitingPortrait } from './waiting-portrait'

/** 顾问照片: one side sends it, the other agrees, and either takes it away. */
export const PortraitCard = ({ of }: PortraitOf) => {
  const portrait = usePortraitOf(of)
  return portrait.data ? <Shown portrait={portrait.data} of={of} /> : null
}

const Shown = ({ portrait, of }: { portrait: Portrait; of: PortraitOf['of'] }) => {
  const { county, name, shown, waiting } = portrait
  const { sending, percent } = useSendPortrait(of, county)
  const removing = useRemovePortrait(of)
  const send = () => sending.mutate(undefined, { onSuccess: (sent) => sent && showToast(words.sent) })
  const remove = () => removing.mutate(undefined, { onSuccess: () => showToast(words.removed) })
  const problem = sending.error ?? removing.error
  return (
    <Section title={words.title} note={words.note}>
      <Likeness county={county} photo={shown} name={name} note={shown ? words.shown : words.none} />
      {waiting && <WaitingPortrait portrait={portrait} waiting={waiting} of={of} />}
      {problem && <Notice tone='danger'>{problem.message}</Notice>}
      {sending.isPending && percent > 0 && <Notice tone='info'>{words.sending(Math.round(percent))}</Notice>}
      <BigButton
        kind='secondary'
        icon='camera'
        label={shown || waiting ? words.change : words.choose}
        loading={sending.isPending}
        onTap={send}
      />
      {(shown || waiting) && <BigButton kind='quiet' label={words.remove} loading={removing.isPending} onTap={remove} />}
    </Section>
  )
}
