import { useRef, useState } from 'react'
import { emergencyNumbersOf } from '../../../../features/home/emergency-numbers'
import { ConsentAgain, kindBeside } from '../../../../features/person-data/consent-again'
import { changeDraft, hasContent } from '../../../../features/report/report-draft'
import { useSendReport } from '../../../../features/report/send-report'
import { reportWords } from '../../../../locales/report'
import { open, replaceWith } from '../../../../platform/navigate'
import { useIsOnline } from '../../../../platform/network'
import { callPhone } from '../../../../platform/phone-call'
import { askToPush } from '../../../../platform/subscribe'
import { BigButton } from '../../../../ui/big-button'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { RedLine } from '../../../../ui/red-line'
import { Section } from '../../../../ui/section'
import { ToggleRow } from '../../../../ui/toggle-row'
import { CategorySheet } from './category-sheet'
import { KnownIncidents } from './known-incidents'
import { NearbyMatters } from './nearby-matters'
import { SaidCard } from './said-card'
import type { ReportForm } from './use-report-form'

const choosePlace = () => void open('/packages/resident/pages/place/index', { for: 'report' })

/** Everything once more, then one tap sends it. */
export const CheckScreen = ({ form, onBack }: { form: ReportForm; onBack: () => void }) => {
  const { draft, home, place, category } = form
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
      { place, category: category.code, asked, withoutUnsent },
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
            label={sending.isPending ? reportWords.sending : sending.isError ? reportWords.tryAgain : reportWords.send}
            loading={sending.isPending}
            disabledReason={place ? undefined : reportWords.sendReason}
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
      <KnownIncidents form={form} />
      <ListGroup>
        <ListRow icon='pin' title={reportWords.place} note={place?.name ?? reportWords.placeMissing} onTap={choosePlace} />
        <ListRow icon='list' title={reportWords.category} note={category.name} onTap={() => setIsChoosing(true)} />
      </ListGroup>
      <NearbyMatters form={form} />
      <ListGroup>
        <ToggleRow
          label={reportWords.nameShown}
          note={reportWords.nameShownNote}
          checked={draft.nameShown}
          onChange={(nameShown) => changeDraft({ nameShown })}
        />
      </ListGroup>
      <CategorySheet open={isChoosing} onClose={() => setIsChoosing(false)} />
    </Page>
  )
}
