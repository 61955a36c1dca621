import { emergencyNumbersOf } from '../../../../features/home/emergency-numbers'
import { changeDraft, hasContent } from '../../../../features/report/report-draft'
import { proxyWords } from '../../../../locales/proxy'
import { reportWords } from '../../../../locales/report'
import { open } from '../../../../platform/navigate'
import { callPhone } from '../../../../platform/phone-call'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { DrawnAfter } from '../../../../ui/drawn-after'
import { Field } from '../../../../ui/field'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Page } from '../../../../ui/page'
import { RedLine } from '../../../../ui/red-line'
import { Section } from '../../../../ui/section'
import { Slot } from '../../../../ui/slot'
import { showToast } from '../../../../ui/toast'
import { CategoryGuess } from './category-guess'
import { DraftPhotos } from './draft-photos'
import { KnownIncidents } from './known-incidents'
import { RecordingRow } from './recording-row'
import { Resumed } from './resumed'
import type { ReportForm } from './use-report-form'

type SayScreenProps = { form: ReportForm; isResumed: boolean; onAnew: () => void; onNext: () => void }

const longestWords = 2000
const reportForOther = () => void open('/packages/resident/pages/on-behalf/index', {})

export const SayScreen = ({ form, isResumed, onAnew, onNext }: SayScreenProps) => {
  const { draft, home, place } = form
  // A button that wakes up costs more than 0.5 KB at the first character typed, so it is never asleep.
  const goOn = () => (hasContent(draft) ? onNext() : showToast(reportWords.nextReason))
  return (
    <Page
      title={reportWords.title}
      top={<RedLine numbers={emergencyNumbersOf(home)} onCall={callPhone} />}
      footer={<BigButton label={reportWords.next} onTap={goOn} />}
    >
      {isResumed && <Resumed onAnew={onAnew} />}
      <KnownIncidents form={form} />
      <Card>
        <Field
          name='report-words'
          label={reportWords.wordsLabel}
          hint={reportWords.wordsHint}
          placeholder={reportWords.wordsPlaceholder}
          value={draft.words}
          onChange={(words) => changeDraft({ words })}
          lines='many'
          limit={longestWords}
          autoFocus={!isResumed}
        />
        <RecordingRow attachments={draft.attachments} county={place?.county} />
      </Card>
      <CategoryGuess form={form} />
      <Section title={reportWords.photosTitle} note={reportWords.photosNote}>
        <DraftPhotos attachments={draft.attachments} county={place?.county} />
      </Section>
      <Slot>
        <DrawnAfter>
          <ListGroup>
            <ListRow icon='handshake' title={proxyWords.entry} note={proxyWords.entryNote} onTap={reportForOther} />
          </ListGroup>
        </DrawnAfter>
      </Slot>
    </Page>
  )
}
