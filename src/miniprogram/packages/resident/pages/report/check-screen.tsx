import { useRef, useState } from 'react'
import { emergencyNumbersOf } from '../../../../features/home/emergency-numbers'
import { ConsentAgain, kindBeside } from '../../../../features/person-data/consent-again'
import { hasContent } from '../../../../features/report/report-draft'
import { useSendReport } from '../../../../features/report/send-report'
import { kindChoiceWords } from '../../../../locales/kind-choice'
import { reportWords } from '../../../../locales/report'
import { ringWords } from '../../../../locales/ring'
import { open, replaceWith } from '../../../../platform/navigate'
import { useIsOnline } from '../../../../platform/network'
import { callPhone } from '../../../../platform/phone-call'
import { askToPush } from '../../../../platform/subscribe'
import { BigButton } from '../../../../ui/big-button'
import { DrawnAfter } from '../../../../ui/drawn-after'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { RedLine } from '../../../../ui/red-line'
import { Section } from '../../../../ui/section'
import { AboutGuess } from './about-question'
import { AgainNotice } from './again-notice'
import { AnswersFound } from './answers-found'
import { CategorySheet } from './category-sheet'
import { KnownIncidents } from './known-incidents'
import { LawWay } from './law-way'
import { NearbyMatters } from './nearby-matters'
import { PrivatePart } from './private-part'
import { SaidCard } from './said-card'
import type { ReportForm } from './use-report-form'

const choosePlace = () => void open('/packages/resident/pages/place/index', { for: 'report' })

/** Everything once more, then one tap sends it. */
export const CheckScreen = ({ form, onBack }: { form: ReportForm; onBack: () => void }) => {
  const { draft, home, place, category, kind, ring } = form
  const [isChoosing, setIsChoosing] = useState(false)
  const isOnline = useIsOnline()
  const sending = useSendReport()
  const sent = draft.attachments.filter(({ sentTo }) => sentTo === place?.county)
  const mayGoWithout = sent.length < draft.attachments.length && hasContent({ ...draft, attachments: sent })
  // A second tap comes sooner than the button can be drawn as busy.
  const isOnItsWay = useRef(false)
  const send = (withoutUnsent: boolean) => {
    if (!place || isOnItsWay.current) return
    isOnItsWay.current = true
    const asked = askToPush('submit')
    sending.mutate(
      { place, category: category.code, kind, ring, asked, withoutUnsent },
      {
        onSuccess: ({ report: { county, id } }) => void replaceWith('/packages/resident/pages/receipt/index', { county, id }),
        onError: () => {
          isOnItsWay.current = false
        },
      },
    )
  }
  return (
    <Page
      title={reportWords.checkTitle}
      onBack={onBack}
      top={<RedLine numbers={emergencyNumbersOf(home)} onCall={callPhone} />}
      footer={
        <>
          <BigButton
            icon='send'
            kind={kindBeside(sending.error)}
            label={sendLabel(form, sending)}
            loading={sending.isPending}
            disabledReason={whyNot(form)}
            onTap={() => send(false)}
          />
          {sending.isError && mayGoWithout && <BigButton kind='quiet' label={reportWords.sendWithout} onTap={() => send(true)} />}
        </>
      }
    >
      {sending.isError && (
        <Notice tone='warn' title={reportWords.failedTitle}>
          {sending.error.message}
        </Notice>
      )}
      {sending.isError && <ConsentAgain error={sending.error} onAgreed={() => send(false)} />}
      {!isOnline && !sending.isError && <Notice tone='warn'>{reportWords.offline}</Notice>}
      <Section title={reportWords.saidTitle} action={{ label: reportWords.edit, onTap: onBack }}>
        <SaidCard draft={draft} />
      </Section>
      <LawWay draft={draft} />
      <AnswersFound form={form} />
      <KnownIncidents form={form} />
      <ListGroup>
        <ListRow icon='pin' title={reportWords.place} note={place?.name ?? reportWords.placeMissing} onTap={choosePlace} />
        <ListRow icon='list' title={reportWords.category} note={category.name} onTap={() => setIsChoosing(true)} />
      </ListGroup>
      <AgainNotice draft={draft} />
      <NearbyMatters form={form} />
      <AboutGuess form={form} />
      <DrawnAfter>
        <PrivatePart form={form} />
      </DrawnAfter>
      <CategorySheet open={isChoosing} onClose={() => setIsChoosing(false)} />
    </Page>
  )
}

const sendLabel = ({ kind, ring }: ReportForm, { isPending, isError }: { isPending: boolean; isError: boolean }): string => {
  if (isPending) return reportWords.sending
  if (isError) return reportWords.tryAgain
  if (kind === 'praise') return kindChoiceWords.sendPraise
  return ring === 'centerOnly' ? ringWords.sendToCenter : reportWords.send
}

/** 回避: where the words sound as if they were about somebody in office, the person says so or not before it goes anywhere. */
const whyNot = ({ place, guessedAbout, draft, kind }: ReportForm): string | undefined => {
  if (!place) return reportWords.sendReason
  return guessedAbout !== null && draft.about === undefined && kind !== 'praise' ? ringWords.aboutReason : undefined
}
