import { useState } from 'react'
import { useCategories } from '../../../../features/category/category-queries'
import { proxyWords as words } from '../../../../locales/proxy'
import { BigButton } from '../../../../ui/big-button'
import { ChipRow } from '../../../../ui/chip-row'
import { ChoiceList } from '../../../../ui/choice-list'
import { Section } from '../../../../ui/section'
import { Sheet } from '../../../../ui/sheet'
import type { OnBehalf } from './use-on-behalf'

const unclear = ''

/** What the words sound like stands first; any other is one tap further. */
export const CategoryChoice = ({ form: { category, guesses, set } }: { form: OnBehalf }) => {
  const [isChoosing, setIsChoosing] = useState(false)
  const isOther = category !== null && !guesses.some(({ code }) => code === category)
  const leaves = useCategories(isChoosing || isOther).data?.filter(({ parent }) => parent !== null) ?? []
  const other = isOther ? leaves.filter(({ code }) => code === category) : []
  const choose = (code: string) => {
    set({ category: code === unclear ? null : code })
    setIsChoosing(false)
  }
  return (
    <Section title={words.category}>
      <ChipRow
        label={words.category}
        chips={[
          ...[...guesses, ...other].map(({ code, name }) => ({ value: code, label: name })),
          { value: unclear, label: words.unclear },
        ]}
        value={category ?? unclear}
        onChange={choose}
      />
      <BigButton kind='quiet' label={words.otherCategory} onTap={() => setIsChoosing(true)} />
      <Sheet open={isChoosing} title={words.category} onClose={() => setIsChoosing(false)}>
        {isChoosing && (
          <ChoiceList
            label={words.category}
            choices={leaves.map(({ code, name, hint }) => ({ value: code, label: name, note: hint }))}
            value={category ?? unclear}
            onChange={choose}
          />
        )}
      </Sheet>
    </Section>
  )
}
