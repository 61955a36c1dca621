import { useState } from 'react'
import type { Suggestion } from '../../../../../contract/intake'
import { useCategories } from '../../../../features/category/category-queries'
import { intakeWords as words } from '../../../../locales/intake'
import { BigButton } from '../../../../ui/big-button'
import { ChipRow } from '../../../../ui/chip-row'
import { ChoiceList } from '../../../../ui/choice-list'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { Sheet } from '../../../../ui/sheet'

type CategoryPartProps = { suggestion: Suggestion | undefined; value: string; onChange: (code: string) => void }

/** What the words sound like stands first; empty is 说不清. */
export const CategoryPart = ({ suggestion, value, onChange }: CategoryPartProps) => {
  const [isChoosing, setIsChoosing] = useState(false)
  const leaves = useCategories(isChoosing || value !== '').data?.filter(({ parent }) => parent !== null) ?? []
  const suggested = suggestion?.categories ?? []
  const other = leaves.find(({ code }) => code === value && !suggested.some((each) => each.code === value))
  const chips = [...suggested, ...(other ? [other] : [])].map(({ code, name }) => ({ value: code, label: name }))
  const choose = (code: string) => {
    onChange(code)
    setIsChoosing(false)
  }
  return (
    <Section title={words.category}>
      <ChipRow label={words.category} chips={[...chips, { value: '', label: words.unclear }]} value={value} onChange={onChange} />
      {suggestion && suggestion.units.length > 0 && (
        <Notice tone='info'>{words.usualUnit(suggestion.units.map(({ name }) => name).join('、'))}</Notice>
      )}
      <BigButton kind='quiet' label={words.otherCategory} onTap={() => setIsChoosing(true)} />
      <Sheet open={isChoosing} title={words.category} onClose={() => setIsChoosing(false)}>
        {isChoosing && (
          <ChoiceList
            label={words.category}
            choices={leaves.map(({ code, name, hint }) => ({ value: code, label: name, note: hint }))}
            value={value}
            onChange={choose}
          />
        )}
      </Sheet>
    </Section>
  )
}
