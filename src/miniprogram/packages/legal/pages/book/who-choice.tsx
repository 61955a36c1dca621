import type { LegalAdviser } from '../../../../../contract/legal'
import { bookingWords } from '../../../../locales/booking'
import { ChipRow } from '../../../../ui/chip-row'
import { Section } from '../../../../ui/section'

type WhoChoiceProps = { advisers: readonly LegalAdviser[]; value: string | undefined; onChange: (adviser: string | undefined) => void }

const anyone = ''

export const WhoChoice = ({ advisers, value, onChange }: WhoChoiceProps) => (
  <Section title={bookingWords.who}>
    <ChipRow
      label={bookingWords.who}
      chips={[{ value: anyone, label: bookingWords.anyone }, ...advisers.map(({ id, name }) => ({ value: id, label: name }))]}
      value={value ?? anyone}
      onChange={(adviser) => onChange(adviser || undefined)}
    />
  </Section>
)
