import type { LegalAdviser } from '../../../../../contract/legal'
import { bookingWords } from '../../../../locales/booking'
import { ChoiceList } from '../../../../ui/choice-list'
import { Section } from '../../../../ui/section'

type WhereChoiceProps = { advisers: readonly LegalAdviser[]; value: string | undefined; onChange: (place: string | undefined) => void }

const atShop = ''

/** 上门 only to villages that one of them serves. */
export const WhereChoice = ({ advisers, value, onChange }: WhereChoiceProps) => {
  const villages = new Map(advisers.flatMap(({ villages: served = [] }) => served.map(({ code, name }) => [code, name] as const)))
  if (villages.size === 0) return null
  const choices = [...villages].map(([code, name]) => ({ value: code, label: bookingWords.atVillage(name) }))
  return (
    <Section title={bookingWords.where}>
      <ChoiceList
        label={bookingWords.where}
        choices={[{ value: atShop, label: bookingWords.atShop }, ...choices]}
        value={value ?? atShop}
        onChange={(place) => onChange(place || undefined)}
      />
    </Section>
  )
}
