import type { Party } from '../../../../../contract/consultation'
import { askWords } from '../../../../locales/ask'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { ChipRow } from '../../../../ui/chip-row'
import { Field } from '../../../../ui/field'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'
import { changeAskDraft } from '../../ask-draft'
import { LegalTop } from '../../legal-top'
import type { AskForm } from './use-ask-form'

type WhomScreenProps = { form: AskForm; onBack: () => void; onNext: () => void }

const kinds = ['person', 'company', 'villageCommittee'] as const
const chips = kinds.map((value) => ({ value, label: askWords.whomKinds[value] }))
const nobody: Party = { name: '', kind: 'person' }
const longestName = 100

/** 对方是谁: it keeps away who stands on their side, and may be 不知道. */
export const WhomScreen = ({ form: { draft }, onBack, onNext }: WhomScreenProps) => {
  const party = draft.party ?? nobody
  const change = (changed: Partial<Party>) => changeAskDraft({ party: { ...party, ...changed } })
  const goOn = () => (party.name.trim() || party.kind === 'villageCommittee' ? onNext() : showToast(askWords.whomNameNeeded))
  const unknown = () => {
    changeAskDraft({ party: null })
    onNext()
  }
  return (
    <Page
      title={askWords.whom}
      onBack={onBack}
      top={<LegalTop />}
      footer={
        <>
          <BigButton label={askWords.next} onTap={goOn} />
          <BigButton kind='secondary' label={askWords.whomUnknown} onTap={unknown} />
        </>
      }
    >
      <Section title={askWords.whom} note={askWords.whomHint}>
        <Card>
          <Field
            name='ask-party'
            label={askWords.whomName}
            placeholder={askWords.whomPlaceholder}
            value={party.name}
            onChange={(name) => change({ name })}
            limit={longestName}
          />
        </Card>
      </Section>
      <Section title={askWords.whomKind}>
        <ChipRow
          label={askWords.whomKind}
          chips={chips}
          value={party.kind === 'unknown' ? undefined : party.kind}
          onChange={(kind) => change({ kind })}
        />
      </Section>
    </Page>
  )
}
