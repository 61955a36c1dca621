import { useState } from 'react'
import { askWords, consultationKindWords } from '../../../../locales/ask'
import { open } from '../../../../platform/navigate'
import { BigButton } from '../../../../ui/big-button'
import { DrawnAfter } from '../../../../ui/drawn-after'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { Slot } from '../../../../ui/slot'
import { LegalTop } from '../../legal-top'
import { AskedCard } from './asked-card'
import { type Asked, CheckSheet } from './check-sheet'
import { NotSent } from './not-sent'
import { Safety } from './safety'
import type { AskForm } from './use-ask-form'
import { useSendAsk } from './use-send-ask'
import { Way } from './way'

type CheckScreenProps = { form: AskForm; onBack: () => void; onWhom: () => void; onSay: () => void }

const chooseHome = () => void open('/packages/resident/pages/place/index', { for: 'home' })

/** Everything once more, then one tap sends it. */
export const CheckScreen = ({ form, onBack, onWhom, onSay }: CheckScreenProps) => {
  const { draft, place, category } = form
  const [asked, setAsked] = useState<Asked>()
  const sending = useSendAsk(form)
  const send = () => draft.aboutVillage && sending.send(false, draft.aboutVillage)
  return (
    <Page
      title={askWords.check}
      onBack={onBack}
      top={<LegalTop />}
      footer={
        <BigButton
          icon='send'
          label={sending.isPending ? askWords.sending : sending.error ? askWords.tryAgain : askWords.send}
          loading={sending.isPending}
          disabledReason={whyNot(form)}
          onTap={send}
        />
      }
    >
      <Slot isStacked>
        <NotSent sending={sending} />
      </Slot>
      <Way form={form} />
      <Section title={askWords.said} action={{ label: askWords.edit, onTap: onSay }}>
        <AskedCard draft={draft} />
      </Section>
      <ListGroup>
        <ListRow icon='person' title={askWords.party} note={draft.party ? partyWords(draft.party) : askWords.partyUnknown} onTap={onWhom} />
        <ListRow
          icon='home'
          title={askWords.aboutVillage}
          note={draft.aboutVillage ? askWords.villages[draft.aboutVillage] : askWords.villageNeeded}
          onTap={onBack}
        />
        <ListRow icon='list' title={askWords.kind} note={consultationKindWords[category]} onTap={() => setAsked('kind')} />
        <ListRow icon='clock' title={askWords.wish} note={askWords.wishes[draft.wish]} onTap={() => setAsked('wish')} />
        <ListRow icon='pin' title={askWords.place} note={place?.name ?? askWords.placeMissing} onTap={chooseHome} />
      </ListGroup>
      <Slot isStacked>
        <DrawnAfter>
          <Safety draft={draft} />
        </DrawnAfter>
      </Slot>
      {asked && <CheckSheet asked={asked} form={form} onClose={() => setAsked(undefined)} />}
    </Page>
  )
}

const partyWords = ({ name, kind }: NonNullable<AskForm['draft']['party']>) => {
  const label = askWords.whomKinds[kind]
  return name.trim() ? `${name.trim()}（${label}）` : label
}

const whyNot = ({ place, draft, missing }: AskForm): string | undefined => {
  if (!place) return askWords.placeNeeded
  if (!draft.aboutVillage) return askWords.villageNeeded
  return missing ? askWords.sayNeeded : undefined
}
