import { askLimit, askWords } from '../../../../locales/ask'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { DrawnAfter } from '../../../../ui/drawn-after'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { Slot } from '../../../../ui/slot'
import { showToast } from '../../../../ui/toast'
import { changeAskDraft } from '../../ask-draft'
import { LegalTop } from '../../legal-top'
import { ChildHelp } from './child-help'
import { Emergency } from './emergency'
import { Files } from './files'
import { Resumed } from './resumed'
import { Spoken } from './spoken'
import type { AskForm } from './use-ask-form'

type SayScreenProps = {
  form: AskForm
  /** 长辈模式: the microphone first, and on at once. */
  speaksFirst: boolean
  speaksNow: boolean
  isResumed: boolean
  onAnew: () => void
  onNext: () => void
}

export const SayScreen = ({ form, speaksFirst, speaksNow, isResumed, onAnew, onNext }: SayScreenProps) => {
  const { draft, place, missing } = form
  // A button that wakes up costs more than 0.5 KB at the first character typed, so it is never asleep.
  const goOn = () => (missing ? showToast(whatIsMissing(form)) : onNext())
  const spoken = <Spoken county={place?.county} speaksNow={speaksNow} onSpoken={speaksFirst && !draft.words.trim() ? onNext : undefined} />
  return (
    <Page title={askWords.title} top={<LegalTop />} footer={<BigButton label={askWords.next} onTap={goOn} />}>
      <Slot isStacked>
        {isResumed && <Resumed onAnew={onAnew} />}
        <ChildHelp draft={draft} />
        <Emergency danger={form.emergency} />
      </Slot>
      {speaksFirst && spoken}
      <Card>
        <Field
          name='ask-words'
          label={askWords.say}
          hint={askWords.sayHint}
          placeholder={askWords.sayPlaceholder}
          value={draft.words}
          onChange={(words) => changeAskDraft({ words })}
          error={missing === 'tooLong' ? whatIsMissing(form) : undefined}
          lines='many'
          limit={askLimit}
          mayExceed
        />
        {!speaksFirst && spoken}
      </Card>
      <Notice tone='info'>{askWords.closed}</Notice>
      <Slot>
        <DrawnAfter>
          <Section title={askWords.filesTitle} note={askWords.filesNote}>
            <Files county={place?.county} />
          </Section>
        </DrawnAfter>
      </Slot>
    </Page>
  )
}

const whatIsMissing = ({ missing, draft }: AskForm): string => {
  if (missing === 'tooLong') return askWords.tooLong(draft.words.trim().length - askLimit)
  return missing === 'tooShort' ? askWords.tooShort : askWords.sayNeeded
}
