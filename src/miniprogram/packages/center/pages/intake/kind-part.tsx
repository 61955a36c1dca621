import type { Official, ReportKind, Ring } from '../../../../../contract/report'
import { intakeWords as words } from '../../../../locales/intake'
import { kindWords } from '../../../../locales/kind'
import { ringWords } from '../../../../locales/ring'
import { ChipRow } from '../../../../ui/chip-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { Slot } from '../../../../ui/slot'
import type { EntryState } from './entry-state'

const chipsOf = <Value extends string>(names: Readonly<Record<Value, string>>) =>
  (Object.entries(names) as [Value, string][]).map(([value, label]) => ({ value, label }))

const kinds = chipsOf<ReportKind>(kindWords)
const abouts = [{ value: '' as const, label: ringWords.aboutNone }, ...chipsOf<Official>(ringWords.officials)]
const rings = chipsOf<Ring>(ringWords.rings)

/** What they want, whom in office it is about, and who may see it; a matter about somebody in office passes this desk's own village by. */
export const KindPart = ({ entry: { fields, set } }: { entry: EntryState }) => (
  <>
    <Section title={words.kind}>
      <ChipRow label={words.kind} chips={kinds} value={fields.kind} onChange={(kind) => set('kind', kind)} />
    </Section>
    <Section title={ringWords.about}>
      <ChipRow label={ringWords.about} chips={abouts} value={fields.about} onChange={(about) => set('about', about)} />
      <Slot>{fields.about !== '' && <Notice tone='warn'>{words.guarded}</Notice>}</Slot>
    </Section>
    <Slot>
      {fields.about === '' && (
        <Section title={ringWords.ring}>
          <ChipRow label={ringWords.ring} chips={rings} value={fields.ring} onChange={(ring) => set('ring', ring)} />
        </Section>
      )}
    </Slot>
  </>
)
