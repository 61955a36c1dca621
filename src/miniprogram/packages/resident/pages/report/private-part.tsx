import { changeDraft } from '../../../../features/report/report-draft'
import { reportWords } from '../../../../locales/report'
import { ringWords } from '../../../../locales/ring'
import { callPhone } from '../../../../platform/phone-call'
import { ListGroup } from '../../../../ui/list-group'
import { EmergencyNumbers } from '../../../../ui/red-line'
import { Section } from '../../../../ui/section'
import { ToggleRow } from '../../../../ui/toggle-row'
import { AboutQuestion } from './about-question'
import { KindRow } from './kind-row'
import { RingRow } from './ring-row'
import type { ReportForm } from './use-report-form'

/** What it is, whom it is about and who may see it: filled in already, and each changed with a tap. */
export const PrivatePart = ({ form }: { form: ReportForm }) => (
  <>
    <ListGroup>
      <KindRow form={form} />
      {form.kind !== 'praise' && <AboutQuestion form={form} />}
      {form.kind !== 'praise' && <RingRow form={form} />}
      <ToggleRow
        label={reportWords.nameShown}
        note={reportWords.nameShownNote}
        checked={form.draft.nameShown}
        onChange={(nameShown) => changeDraft({ nameShown })}
      />
    </ListGroup>
    {form.draft.about && (
      <Section title={ringWords.hotlines}>
        <EmergencyNumbers numbers={hotlines} onCall={callPhone} />
      </Section>
    )}
  </>
)

const hotlines = [
  { id: 'discipline', name: ringWords.disciplineName, phone: ringWords.discipline },
  { id: 'police', name: ringWords.policeName, phone: ringWords.police },
]
